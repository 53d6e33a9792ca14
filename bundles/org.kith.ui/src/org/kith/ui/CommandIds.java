// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui;

/**
 * The commands of the workbench. A plug-in may handle them, put them into menus and give them keys. Undo, redo and
 * delete are the platform's: {@code org.eclipse.ui.edit.undo}, {@code .redo}, {@code .delete}.
 */
public final class CommandIds {

    /** Create a network. */
    public static final String NEW_NETWORK = "org.kith.ui.network.new";
    /** Open a network file. */
    public static final String OPEN_NETWORK = "org.kith.ui.network.open";
    /** Import people from files; see {@link #FILES}. */
    public static final String IMPORT = "org.kith.ui.network.import";
    /** Export people to a file. */
    public static final String EXPORT = "org.kith.ui.network.export";
    /** Write a checked copy of the network. */
    public static final String BACKUP = "org.kith.ui.network.backup";
    /** Put a backup in the place of a network. */
    public static final String RESTORE = "org.kith.ui.network.restore";
    /** Search everything. */
    public static final String FIND = "org.kith.ui.find";
    /** Add a person. */
    public static final String NEW_PERSON = "org.kith.ui.person.new";
    /** Show a person: the one that is selected. */
    public static final String SHOW_PERSON = "org.kith.ui.person.show";
    /** Log an interaction with the selected people. */
    public static final String LOG_INTERACTION = "org.kith.ui.interaction.log";
    /** Capture an insight; see {@link #INTERACTION}. */
    public static final String CAPTURE_INSIGHT = "org.kith.ui.insight.capture";
    /** Say how often to be in touch with the selected people; see {@link #DAYS}. */
    public static final String SET_CADENCE = "org.kith.ui.cadence.set";
    /** Leave the selected people alone for some days; see {@link #DAYS}. */
    public static final String SNOOZE = "org.kith.ui.cadence.snooze";
    /** Tag the selected people. */
    public static final String TAG = "org.kith.ui.person.tag";
    /** Delete the selected people; the platform's command. */
    public static final String DELETE = "org.eclipse.ui.edit.delete";
    /** Show the light or the dark theme, whichever is not shown. */
    public static final String SWITCH_THEME = "org.kith.ui.theme.switch";

    /** Parameter of {@link #SET_CADENCE} and {@link #SNOOZE}: a number of days; the user is asked without it. */
    public static final String DAYS = "org.kith.ui.days";

    /** Parameter of {@link #IMPORT}: the files to begin with, one a line; the user chooses without it. */
    public static final String FILES = "org.kith.ui.files";

    /** Parameter of {@link #CAPTURE_INSIGHT}: id of the interaction in which it was told; without it, in none. */
    public static final String INTERACTION = "org.kith.ui.interaction";

    private CommandIds() {
    }
}
