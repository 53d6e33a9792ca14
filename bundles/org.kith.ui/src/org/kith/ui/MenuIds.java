// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui;

/**
 * The main menus, and the places in them where a plug-in may put commands of its own: {@code menu:ID?after=GROUP}.
 */
public final class MenuIds {

    /** Menu for the network as a whole. */
    public static final String FILE = "file";
    /** Menu for edits. */
    public static final String EDIT = "edit";
    /** Menu for people. */
    public static final String PERSON = "org.kith.menu.person";
    /** Menu for what is shown. */
    public static final String VIEW = "org.kith.menu.view";
    /** Menu for help. */
    public static final String HELP = "help";
    /** Context menu of lists of people. */
    public static final String PEOPLE_POPUP = "org.kith.popup.people";
    /** Place in every menu for commands of other plug-ins. The name that is usual for it leads to the top of a menu. */
    public static final String MORE = "more";
    /** Place in {@link #PEOPLE_POPUP} for what is done with people. */
    public static final String INTERACTION_GROUP = "interaction";
    /** Place in {@link #PEOPLE_POPUP} for what takes people away. */
    public static final String DELETE_GROUP = "delete";
    /** Place in {@link #FILE} for import and export. */
    public static final String EXCHANGE_GROUP = "exchange";

    private MenuIds() {
    }
}
