// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import java.util.Locale;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Display;

/** The line icons of Kith: 16 by 16, in a grey that can be seen on light and dark surfaces. */
public enum Icon {
    /** Add. */
    ADD,
    /** Ask. */
    ASK,
    /** Backup. */
    BACKUP,
    /** Board. */
    BOARD,
    /** Cadence. */
    CADENCE,
    /** Call. */
    CALL,
    /** Clear. */
    CLEAR,
    /** Collaboration. */
    COLLABORATION,
    /** Columns. */
    COLUMNS,
    /** Delete. */
    DELETE,
    /** Edit. */
    EDIT,
    /** Email. */
    EMAIL,
    /** Event. */
    EVENT,
    /** Experience. */
    EXPERIENCE,
    /** Export. */
    EXPORT,
    /** Filter. */
    FILTER,
    /** Find. */
    FIND,
    /** Growth. */
    GROWTH,
    /** Help. */
    HELP,
    /** Import. */
    IMPORT,
    /** Insight. */
    INSIGHT,
    /** Letter. */
    LETTER,
    /** Link. */
    LINK,
    /** Log. */
    LOG,
    /** Map. */
    MAP,
    /** Meeting. */
    MEETING,
    /** Mentoring. */
    MENTORING,
    /** Message. */
    MESSAGE,
    /** Network. */
    NETWORK,
    /** Network new. */
    NETWORK_NEW,
    /** Note. */
    NOTE,
    /** Open. */
    OPEN,
    /** Organization. */
    ORGANIZATION,
    /** Other. */
    OTHER,
    /** People. */
    PEOPLE,
    /** Person. */
    PERSON,
    /** Person add. */
    PERSON_ADD,
    /** Question. */
    QUESTION,
    /** Reaction. */
    REACTION,
    /** Redo. */
    REDO,
    /** Report. */
    REPORT,
    /** Skill. */
    SKILL,
    /** Snooze. */
    SNOOZE,
    /** Star. */
    STAR,
    /** Tag. */
    TAG,
    /** Task. */
    TASK,
    /** Theme. */
    THEME,
    /** Timeline. */
    TIMELINE,
    /** Today. */
    TODAY,
    /** Undo. */
    UNDO,
    /** Video. */
    VIDEO,
    /** Warning. */
    WARNING;

    /** @return where the drawing is; the same path serves {@code plugin.xml} */
    public String path() {
        return "icons/" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".svg";
    }

    /** @return the icon for actions, wizards and viewers */
    public ImageDescriptor descriptor() {
        return ImageDescriptor.createFromURL(Icon.class.getResource("/" + path()));
    }

    /** @return the icon; lives as long as the display, must not be disposed */
    public Image image(Display display) {
        return Theme.of(display).image(this);
    }
}
