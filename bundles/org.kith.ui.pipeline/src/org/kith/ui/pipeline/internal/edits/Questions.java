// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.edits;

import java.util.Optional;

import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.Stage;

/** What the user is asked before something is done. */
public interface Questions {

    /** @return whether one more may go to a stage that holds as many as it should */
    boolean exceed(Stage stage);

    /** @return why an opportunity comes to nothing; empty if the user does not want to go on */
    Optional<String> whyLost(Opportunity opportunity, Stage stage);

    /** @return whether an opportunity is to be deleted */
    boolean delete(Opportunity opportunity);

    /** @return whether a board is to be deleted with so many opportunities */
    boolean delete(Pipeline pipeline, int opportunities);
}
