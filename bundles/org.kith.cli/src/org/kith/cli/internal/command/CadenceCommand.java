// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.TextTable;
import org.kith.core.Network;
import org.kith.core.people.CadenceRule;
import org.kith.model.contacts.CadencePolicy;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Person;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says how often to be in touch with people; without an option it tells what holds. */
@Command(name = "cadence")
final class CadenceCommand extends NetworkCommand {

    private static final double MAXIMUM_BY_TARGET = 1.5;

    @Parameters(paramLabel = "PERSON", arity = "1..*", descriptionKey = "persons")
    private List<String> persons;

    @Option(names = "--layer", paramLabel = "LAYER")
    private Layer layer;

    @Option(names = "--target", paramLabel = "DAYS")
    private Integer target;

    @Option(names = "--maximum", paramLabel = "DAYS")
    private Integer maximum;

    @Option(names = "--quiet-until", paramLabel = "DATE")
    private LocalDate quietUntil;

    @Option(names = "--clear")
    private boolean clear;

    CadenceCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var people = new People(network).find(persons);
        if (layer != null || target != null || maximum != null || quietUntil != null || clear) {
            network.edit(label(people), () -> people.forEach(this::change));
        }
        kith.answer(people.stream().map(this::json).toList(), () -> print(people));
        return 0;
    }

    private static String label(Collection<Person> people) {
        var first = people.iterator().next().getLabel();
        return people.size() == 1 ? NLS.bind(Messages.changeCadence, first)
                : NLS.bind(Messages.changeCadences, people.size());
    }

    private void change(Person person) {
        if (clear) {
            person.setCadence(null);
        }
        if (layer != null) {
            person.setLayer(layer);
        }
        if (target != null || maximum != null || quietUntil != null) {
            person.setCadence(changed(person));
        }
    }

    private CadencePolicy changed(Person person) {
        var rule = kith.services().cadences().ruleFor(person);
        var cadence = ContactsFactory.eINSTANCE.createCadencePolicy();
        cadence.setTargetDays(target != null ? target
                : rule.map(CadenceRule::targetDays).orElse(cadence.getTargetDays()));
        cadence.setMaxDays(maximum != null ? maximum : target != null ? (int) Math.round(target * MAXIMUM_BY_TARGET)
                : rule.map(CadenceRule::maxDays).orElse(cadence.getMaxDays()));
        cadence.setQuietUntil(quietUntil != null ? quietUntil : rule.map(CadenceRule::quietUntil).orElse(null));
        return cadence;
    }

    private Map<String, Object> json(Person person) {
        var rule = kith.services().cadences().ruleFor(person);
        return Json.object("id", person.getId(), "name", person.getLabel(), "layer", person.getLayer(), "target",
                rule.map(CadenceRule::targetDays).orElse(null), "maximum",
                rule.map(CadenceRule::maxDays).orElse(null), "quietUntil",
                rule.map(CadenceRule::quietUntil).orElse(null), "origin",
                rule.map(CadenceRule::origin).orElse(null));
    }

    private void print(Collection<Person> people) {
        var table = new TextTable(Messages.name, Messages.target, Messages.maximum, Messages.quietUntil,
                Messages.comesFrom);
        for (var person : people) {
            var rule = kith.services().cadences().ruleFor(person);
            table.row(person.getLabel(), rule.map(CadenceRule::targetDays).orElse(null),
                    rule.map(CadenceRule::maxDays).orElse(null), rule.map(CadenceRule::quietUntil).orElse(null),
                    rule.map(CadenceRule::origin).map(origin -> origin(origin, person)).orElse(Messages.fromNothing));
        }
        table.print(terminal());
    }

    private static String origin(CadenceRule.Origin origin, Person person) {
        return switch (origin) {
            case MANUAL -> Messages.fromPerson;
            case TAG -> Messages.fromTag;
            case LAYER -> NLS.bind(Messages.fromLayer, person.getLayer());
        };
    }
}
