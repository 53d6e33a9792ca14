// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal;

import org.eclipse.osgi.util.NLS;

/** How built-in relationship types read; the texts are in {@code relationships.properties}. */
public final class RelationshipLabels extends NLS {

    public static String colleague;
    public static String formerColleague;
    public static String manager;
    public static String report;
    public static String coFounder;
    public static String collaborator;
    public static String recruiter;
    public static String candidate;
    public static String classmate;
    public static String coAuthor;
    public static String client;
    public static String vendor;
    public static String investor;
    public static String founder;
    public static String mentor;
    public static String mentee;
    public static String sponsor;
    public static String protege;
    public static String introduced;
    public static String introducedBy;
    public static String friend;
    public static String acquaintance;
    public static String met;

    static {
        NLS.initializeMessages("org.kith.core.internal.relationships", RelationshipLabels.class);
    }

    private RelationshipLabels() {
    }
}
