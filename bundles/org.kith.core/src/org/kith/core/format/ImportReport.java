// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import java.nio.file.Path;
import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param transaction its number in the journal; null if nothing was changed or it was a rehearsal
 * @param files one report a file
 */
public record ImportReport(Long transaction, List<FileReport> files) {

    public ImportReport {
        files = List.copyOf(files);
    }

    /**
     * What came of one file. {@code read} is the sum of created, updated, unchanged and rejected; {@code review}
     * counts those of them that a person should look at.
     *
     * @param file as given
     * @param format id of the format it was read in
     * @param rejects the file with the rejected records; null if there is none
     * @param notices what the user should know, row by row
     */
    public record FileReport(Path file, String format, int read, int created, int updated, int unchanged, int review,
            int rejected, Path rejects, List<Notice> notices) {

        public FileReport {
            notices = List.copyOf(notices);
        }
    }

    /**
     * A remark on one record.
     *
     * @param position number of the row or card, from 1
     * @param rejected whether the record was left out
     * @param message in a sentence for the user
     */
    public record Notice(int position, boolean rejected, String message) {
    }
}
