// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.report;

import org.eclipse.osgi.util.NLS;

/** What the reports say in the window; the texts are in {@code messages.properties}. */
final class Messages extends NLS {

    public static String Reports_list;
    public static String Reports_working;
    public static String Report_save;
    public static String Report_saveTip;
    public static String Report_saving;
    public static String Report_savePlot;
    public static String Report_savingPlot;
    public static String Report_html;
    public static String Report_pdf;
    public static String Report_csv;
    public static String Report_svg;

    static {
        NLS.initializeMessages("org.kith.ui.growth.internal.report.messages", Messages.class);
    }

    private Messages() {
    }
}
