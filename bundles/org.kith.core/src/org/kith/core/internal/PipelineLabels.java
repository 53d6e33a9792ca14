// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.internal;

import org.eclipse.osgi.util.NLS;

/** What the boards that come with Kith and their stages are called. */
public final class PipelineLabels extends NLS {

    public static String job;
    public static String jobStages;
    public static String partnership;
    public static String partnershipStages;
    public static String collaboration;
    public static String collaborationStages;
    public static String mentorship;
    public static String mentorshipStages;
    public static String speaking;
    public static String speakingStages;
    public static String learning;
    public static String learningStages;

    static {
        NLS.initializeMessages("org.kith.core.internal.pipelines", PipelineLabels.class);
    }

    private PipelineLabels() {
    }
}
