// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.report;

import java.io.IOException;
import java.io.OutputStream;

/** Writes reports as PDF documents. An OSGi service; on any thread. */
public interface ReportPdf {

    /**
     * Writes pages of A4, light, with the plots in them. Letters that its font does not have become question marks; it
     * has those of the languages of Europe.
     *
     * @param output not closed
     * @throws IOException if it can't be written
     */
    void write(ReportContent content, OutputStream output) throws IOException;
}
