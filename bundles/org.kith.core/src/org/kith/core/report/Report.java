// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.function.Supplier;

/**
 * Tells something about a network in words, numbers, tables and plots: an OSGi service that a plug-in registers.
 * <p>
 * Thread: {@link #look} on the model thread, what it returns on one of its own. Failure: the user is told the plug-in in
 * place of the report; after three faults, or one that cost a thread or the memory, it isn’t listed any more until Kith
 * is started again. Null: neither taken nor given. Time: {@code look} within a few milliseconds, over 2 seconds is a
 * fault; the work is cut off after 2 minutes.
 *
 * @since 1.0
 */
public interface Report {

    /** @return what it is called on the command line and in names of files: lower-case letters, digits, hyphens */
    String id();

    /** @return what it is called, for the user */
    String title();

    /** @return what it tells, in a sentence for the user */
    String purpose();

    /**
     * Looks at the model for a few milliseconds. Leaves out what {@link ReportRequest#shows} does not show.
     *
     * @return the work that is left, without the model
     */
    Supplier<ReportContent> look(ReportRequest request);
}
