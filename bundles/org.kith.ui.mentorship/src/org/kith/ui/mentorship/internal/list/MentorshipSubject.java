// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.list;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Network;
import org.kith.model.mentorship.Mentorship;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.detail.MentorshipDetail;
import org.kith.ui.mentorship.internal.detail.SheetDialog;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.rows.RowRenderer;
import org.kith.ui.theme.Icon;

/** Mentorships in an overview: those under way by their next session, and those that ended. */
final class MentorshipSubject implements Subject<Mentorship> {

    private static final Speech SPEECH = new Speech(Icon.MENTORING, Messages.Mentorships_list,
            Messages.Mentorships_filter, Messages.Mentorships_empty, Messages.Mentorships_emptyHint);

    private final OpenNetwork open;
    private final SheetDialog sheets;

    MentorshipSubject(OpenNetwork open, SheetDialog sheets) {
        this.open = open;
        this.sheets = sheets;
    }

    @Override
    public Class<Mentorship> type() {
        return Mentorship.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        return new MentorshipRows(root, open.clock().getZone()).sections();
    }

    @Override
    public RowRenderer<OverviewRow> renderer(Control list) {
        return new MentorshipRenderer(list);
    }

    @Override
    public Detail<Mentorship> detail(Composite parent) {
        return new MentorshipDetail(parent, open, sheets);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Begin_button, shell -> new BeginDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, Mentorship mentorship) {
        var names = Mentorships.others(mentorship, open.network().orElseThrow().root().getOwner());
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question, names))) {
            new MentorshipEdits(open).remove(mentorship);
        }
    }
}
