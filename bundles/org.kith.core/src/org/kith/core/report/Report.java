// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.util.function.Supplier;

/**
 * Tells something about a network in words, numbers, tables and plots: an OSGi service that a plug-in registers.
 * <p>
 * Thread: {@link #look} on the model thread, and what it returns on any other. Failure: a report that throws is not
 * shown, and the user is told which class it was. Null: neither taken nor given.
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
