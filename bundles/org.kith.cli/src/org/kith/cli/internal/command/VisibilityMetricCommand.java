// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;

import org.eclipse.osgi.util.NLS;
import org.kith.core.Network;
import org.kith.core.growth.MetricSeries;
import org.kith.model.growth.VisibilityItem;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Notes a number of something that is to be seen, such as its views. */
@Command(name = "metric")
final class VisibilityMetricCommand extends OneVisibilityCommand {

    @Parameters(index = "1", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Parameters(index = "2", paramLabel = "NUMBER", descriptionKey = "value")
    private String value;

    @Option(names = "--date", paramLabel = "DATE")
    private LocalDate date;

    VisibilityMetricCommand(Kith kith) {
        super(kith);
    }

    @Override
    void run(Network network, VisibilityItem item) {
        double number = Amounts.parse(value);
        var label = NLS.bind(Messages.noteMetric, new Object[] {Words.number(number), name, item.getTitle()});
        network.edit(label, () -> MetricSeries.note(item, name, date == null ? kith.today() : date, number));
        done(network, item, label);
    }
}
