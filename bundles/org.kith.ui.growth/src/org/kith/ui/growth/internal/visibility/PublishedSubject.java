// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.visibility;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.Visibility;
import org.kith.model.contacts.Network;
import org.kith.model.edit.Words;
import org.kith.model.growth.GrowthPackage.Literals;
import org.kith.model.growth.VisibilityItem;
import org.kith.ui.growth.internal.link.GrowthLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.overview.Subject.Beginning;
import org.kith.ui.text.Texts;
import org.kith.ui.theme.Icon;

/** Whatever is to be seen of the owner beside talks in an overview, kind by kind, the newest first. */
final class PublishedSubject implements Subject<VisibilityItem> {

    static final List<EClass> KINDS = List.of(Literals.PUBLICATION, Literals.POST, Literals.DISCUSSION_CONTRIBUTION,
            Literals.OPEN_SOURCE_CONTRIBUTION, Literals.AWARD);

    private static final Speech SPEECH = new Speech(Icon.LINK, Messages.Published_list, Messages.Published_filter,
            Messages.Published_empty, Messages.Published_emptyHint);

    private final OpenNetwork open;
    private final GrowthLinks links;

    PublishedSubject(OpenNetwork open, GrowthLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<VisibilityItem> type() {
        return VisibilityItem.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        return KINDS.stream().map(kind -> new OverviewRow.Section(Words.of(kind), Visibility.of(root)
                .filter(each -> each.eClass() == kind).sorted(Dated.NEWEST_FIRST).map(PublishedSubject::row).toList()))
                .toList();
    }

    private static OverviewRow.Line row(VisibilityItem item) {
        return new OverviewRow.Line(item.getId(), item.eClass() == Literals.AWARD ? Icon.STAR : Icon.LINK,
                item.getTitle(), Texts.joined(Dated.day(item.getDate()), Dated.numbers(item),
                        Dated.met(item.getNewContacts().size())));
    }

    @Override
    public Detail<VisibilityItem> detail(Composite parent) {
        return new ItemDetail<>(parent, open, links, false);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Published_new, shell -> new NewItemDialog(shell, open).open()));
    }

    @Override
    public void remove(Shell shell, VisibilityItem item) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_title, NLS.bind(Messages.Remove_question,
                item.getTitle()))) {
            new VisibilityEdits(open).remove(item, item.getTitle());
        }
    }
}
