// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Identities;
import org.kith.model.contacts.Network;
import org.kith.model.growth.IdentityStatement;
import org.kith.ui.growth.internal.sheet.NameDialog;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.overview.Subject.Beginning;
import org.kith.ui.text.DateTexts;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** How the owner presents themselves, version by version, in an overview. */
final class IdentitySubject implements Subject<IdentityStatement> {

    private static final Speech SPEECH = new Speech(Icon.PERSON, Messages.Identity_list, Messages.Identity_filter,
            Messages.Identity_empty, Messages.Identity_emptyHint);

    private final OpenNetwork open;

    IdentitySubject(OpenNetwork open) {
        this.open = open;
    }

    @Override
    public Class<IdentityStatement> type() {
        return IdentityStatement.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        var current = Identities.on(root, LocalDate.now(open.clock())).orElse(null);
        return List.of(section(Messages.Identity_now, Identities.of(root).filter(each -> each == current)),
                section(Messages.Identity_others, Identities.of(root).filter(each -> each != current)));
    }

    private static OverviewRow.Section section(String title, Stream<IdentityStatement> some) {
        return new OverviewRow.Section(title, some.map(each -> new OverviewRow.Line(each.getId(), Icon.PERSON,
                each.getHeadline(), Texts.joined(DateTexts.day(each.getValidFrom()),
                        String.join(", ", each.getKeywords())))).toList());
    }

    @Override
    public Detail<IdentityStatement> detail(Composite parent) {
        return new IdentityDetail(parent, open);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Identity_new, shell -> new NameDialog(shell,
                Messages.Identity_newTitle, Messages.Identity_hint, new VisibilityEdits(open)::present).open()));
    }

    @Override
    public void remove(Shell shell, IdentityStatement statement) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question,
                statement.getHeadline()))) {
            new VisibilityEdits(open).remove(statement, statement.getHeadline());
        }
    }
}
