// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.testimonial;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.kith.core.subject.Subjects;
import org.kith.model.contacts.Network;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.pipeline.Endorsement;
import org.kith.model.pipeline.EndorsementStatus;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Endorsements in an overview, skill by skill: those of the owner, the most endorsed first, and those of others. */
public final class EndorsementSubject implements Subject<Skill> {

    private static final Speech SPEECH = new Speech(Icon.SKILL, Messages.Endorsements_list,
            Messages.Endorsements_filter, Messages.Endorsements_empty, Messages.Endorsements_emptyHint);

    private final OpenNetwork open;
    private final ViewLinks links;

    /** @param links leads to people */
    public EndorsementSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<Skill> type() {
        return Skill.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    /** How often others endorsed the owner for a skill, and the owner others; what was rejected does not count. */
    private record Count(Skill skill, int received, int given) {

        static Count of(Skill skill, List<Endorsement> endorsements, Person owner) {
            var counted = endorsements.stream().filter(each -> each.getStatus() != EndorsementStatus.REJECTED).toList();
            return new Count(skill, (int) counted.stream().filter(each -> each.getEndorsee() == owner).count(),
                    (int) counted.stream().filter(each -> each.getEndorser() == owner).count());
        }

        OverviewRow.Line entry() {
            return new OverviewRow.Line(skill.getId(), Icon.SKILL, skill.getName(),
                    Texts.joined(received == 0 ? "" : NLS.bind(Messages.Endorsements_received, received),
                            given == 0 ? "" : NLS.bind(Messages.Endorsements_given, given)));
        }
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var counts = of(root).collect(Collectors.groupingBy(Endorsement::getSkill)).entrySet().stream()
                .map((Map.Entry<Skill, List<Endorsement>> each) -> Count.of(each.getKey(), each.getValue(),
                        root.getOwner()))
                .sorted(Comparator.comparingInt(Count::received).thenComparingInt(Count::given).reversed()
                        .thenComparing(each -> each.skill().getName())).toList();
        return List.of(
                new OverviewRow.Section(Messages.Endorsements_mine, counts.stream()
                        .filter(each -> each.received() > 0).map(Count::entry).toList()),
                new OverviewRow.Section(Messages.Endorsements_others, counts.stream()
                        .filter(each -> each.received() == 0).map(Count::entry).toList()));
    }

    /** @return all endorsements of a skill */
    static Stream<Endorsement> of(Network root) {
        return Subjects.of(root, Endorsement.class).filter(each -> each.getSkill() != null);
    }

    @Override
    public Detail<Skill> detail(Composite parent) {
        return new EndorsementDetail(parent, open, links);
    }
}
