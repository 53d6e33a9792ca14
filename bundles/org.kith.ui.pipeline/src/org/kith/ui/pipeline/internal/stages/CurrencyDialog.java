// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.stages;

import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.kith.core.Network;
import org.kith.core.NetworkException;
import org.kith.core.subject.Subjects;
import org.kith.core.pipeline.Currencies;
import org.kith.model.edit.Words;
import org.kith.model.pipeline.CurrencyRate;
import org.kith.model.pipeline.CurrencyTable;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.PipelinePackage.Literals;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.pipeline.internal.Messages;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** The currency of sums, and what others are worth in it: one a line, as USD 0.92. */
public final class CurrencyDialog extends FieldDialog {

    private static final int WIDTH = 320;
    private static final int HEIGHT = 120;

    private final OpenNetwork open;
    private Text base;
    private Text rates;
    private Label problem;

    /** @param open a network must be open */
    public CurrencyDialog(Shell parent, OpenNetwork open) {
        super(parent, Messages.Currency_title, Messages.Stages_save);
        this.open = open;
    }

    private Network network() {
        return open.network().orElseThrow();
    }

    private List<CurrencyTable> tables() {
        return Subjects.of(network().root(), CurrencyTable.class).toList();
    }

    @Override
    protected void createFields(Composite area) {
        var label = Words.of(Literals.CURRENCY_TABLE__BASE);
        new Label(area, SWT.NONE).setText(label);
        base = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), label);
        base.setText(new Currencies(network().root()).base());
        base.setLayoutData(wide(WIDTH));
        new Label(area, SWT.NONE).setText(Messages.Currency_rates);
        rates = AccessibleName.of(new Text(area, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL), Messages.Currency_rates);
        rates.setText(tables().stream().flatMap(table -> table.getRates().stream()).map(CurrencyDialog::line)
                .collect(Collectors.joining("\n")));
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        rates.setLayoutData(data);
        problem = Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.RED);
        problem.setLayoutData(wide(WIDTH));
    }

    private static String line(CurrencyRate rate) {
        var format = NumberFormat.getNumberInstance(Locale.ROOT);
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(10);
        return rate.getCurrency() + " " + format.format(rate.getRate());
    }

    @Override
    protected void okPressed() {
        try {
            open.editOrThrow(Messages.Edit_currencies, this::write);
            super.okPressed();
        } catch (NetworkException refused) {
            problem.setText(refused.getMessage().replace("&", "&&"));
            getShell().pack();
        }
    }

    private void write() {
        var table = tables().isEmpty() ? network().add(PipelineFactory.eINSTANCE.createCurrencyTable())
                : tables().getFirst();
        table.setBase(base.getText().strip().toUpperCase(Locale.ROOT));
        table.getRates().clear();
        rates.getText().lines().map(String::strip).filter(line -> !line.isEmpty()).map(CurrencyDialog::rate)
                .forEach(table.getRates()::add);
    }

    private static CurrencyRate rate(String line) {
        var words = line.split("\\s+");
        try {
            var rate = PipelineFactory.eINSTANCE.createCurrencyRate();
            rate.setCurrency(words[0].toUpperCase(Locale.ROOT));
            rate.setRate(Double.parseDouble(words[words.length - 1]));
            return rate;
        } catch (NumberFormatException wrong) {
            throw new NetworkException(NLS.bind(Messages.Currency_wrong, line), wrong);
        }
    }
}
