// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Json;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.Network;
import org.kith.core.Session;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command line as a whole: the options that every command takes, and what commands share. */
@Command(name = "kith", mixinStandardHelpOptions = true, versionProvider = Version.class, scope = ScopeType.INHERIT,
        sortOptions = false)
public final class Kith implements Callable<Integer> {

    /** The command found something wrong, or part of the input was rejected. */
    static final int FOUND_SOMETHING = 1;
    /** Wrong usage or unreadable input; nothing was changed. */
    static final int REFUSED = 2;

    @Option(names = "--network", paramLabel = "FILE", scope = ScopeType.INHERIT)
    private Path network;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--on", paramLabel = "DATE", scope = ScopeType.INHERIT)
    private LocalDate on;

    /** Has done its work by now: the script that starts Kith looks for it. It is here for the help. */
    @Option(names = "--safe")
    private boolean safe;

    private final Services services;
    private final Surroundings surroundings;
    private final Terminal terminal;

    Kith(Services services, Surroundings surroundings, Terminal terminal) {
        this.services = services;
        this.surroundings = surroundings;
        this.terminal = terminal;
    }

    /** Without a command: what today brings. */
    @Override
    public Integer call() throws Exception {
        return new TodayCommand(this).call();
    }

    Services services() {
        return services;
    }

    Terminal terminal() {
        return terminal;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    Path file() {
        return (network == null ? surroundings.places().network() : network).toAbsolutePath().normalize();
    }

    /** @return the clock of the machine; on another day by the option {@code --on}, it stands at noon */
    Clock clock() {
        var clock = surroundings.clock();
        return on == null ? clock : Clock.fixed(on.atTime(LocalTime.NOON).atZone(clock.getZone()).toInstant(),
                clock.getZone());
    }

    LocalDate today() {
        return LocalDate.now(clock());
    }

    Session session() {
        return new Session(Runnable::run, clock(), surroundings.user());
    }

    boolean exists() {
        return Files.exists(file());
    }

    Network open() {
        if (!exists()) {
            throw new CommandException(NLS.bind(Messages.noNetwork, file()));
        }
        return services.networks().open(file(), session());
    }

    Network create(Path file) {
        return create(file, Messages.networkName, surroundings.user());
    }

    Network create(Path file, String name, String owner) {
        return services.networks().create(file, name, owner, session());
    }

    /** Answers in the form that was asked for. */
    void answer(Object document, Runnable forPeople) {
        if (json) {
            terminal.print(new Json().text(document));
        } else {
            forPeople.run();
        }
    }
}
