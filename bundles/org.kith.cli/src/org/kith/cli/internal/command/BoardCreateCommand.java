// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes a board from a template. */
@Command(name = "create")
final class BoardCreateCommand extends NetworkCommand {

    @Parameters(paramLabel = "TEMPLATE", descriptionKey = "template")
    private String key;

    @Option(names = "--name", paramLabel = "TEXT")
    private String name;

    BoardCreateCommand(Kith kith) {
        super(kith);
    }

    @Override
    int run(Network network) {
        var template = template();
        var title = name == null ? template.name() : name.strip();
        var label = NLS.bind(Messages.createBoard, title);
        var board = network.edit(label, () -> {
            var made = new Boards(network).create(template);
            if (name != null) {
                made.setName(title);
            }
            return made;
        });
        done(network, board, label);
        return 0;
    }

    private PipelineTemplate template() {
        var templates = PipelineTemplate.all(kith.services().guard());
        var wanted = key.strip().toLowerCase(Locale.ROOT);
        return templates.stream().filter(each -> each.key().equals(wanted) || each.name().equalsIgnoreCase(wanted))
                .findFirst().orElseThrow(() -> new CommandException(NLS.bind(Messages.noTemplate, key,
                        templates.stream().map(PipelineTemplate::key).collect(Collectors.joining(", ")))));
    }
}
