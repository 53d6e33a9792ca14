// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.format;

import org.kith.core.Photo;

/** Takes what a format reads, in the order of the file. */
public interface Records {

    /** Takes one record. */
    void accept(PersonRecord record);

    /** Takes one record. Of people who are not in the network yet nothing is made. */
    void accept(InteractionRecord record);

    /** Takes one record: an opportunity on the board of the job search. */
    void accept(JobRecord record);

    /** Takes one record. Of people who are not in the network yet nothing is made. */
    void accept(TestimonialRecord record);

    /** Takes one record: something that is to be seen of the owner, or an event. */
    void accept(VisibilityRecord record);

    /** Takes one group. Of members who are not in the network nothing is made. */
    void accept(GroupRecord record);

    /** Takes one object of another network; it is known again by its id. */
    void accept(ModelRecord record);

    /** Takes a picture that a person of a {@link ModelRecord} refers to. */
    void accept(Photo photo);

    /** @return how the file is imported; of what a format may ask, only the content and the columns concern it */
    default ImportOptions options() {
        return ImportOptions.DEFAULT;
    }

    /**
     * Takes note of a record that can't be imported.
     *
     * @param position number of the row or card in the file, from 1
     * @param source the record as it stands in the file, for the file of rejected records; never null
     * @param reason what is wrong with it, in a sentence for the user
     */
    void reject(int position, RejectedSource source, String reason);

    /**
     * Takes note of something in an accepted record that was left out or guessed.
     *
     * @param position number of the row or card in the file, from 1; 0 if it concerns the file as a whole
     */
    void warn(int position, String message);
}
