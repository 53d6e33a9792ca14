// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.growth.internal.journal;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.growth.SkillGap;
import org.kith.core.growth.TargetRoles;
import org.kith.model.contacts.Network;
import org.kith.model.growth.TargetRole;
import org.kith.ui.growth.internal.sheet.NameDialog;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.overview.Detail;
import org.kith.ui.overview.OverviewRow;
import org.kith.ui.overview.Subject;
import org.kith.ui.theme.Icon;

/** What the owner wants to become, in an overview. */
final class TargetRoleSubject implements Subject<TargetRole> {

    private static final Speech SPEECH = new Speech(Icon.SKILL, Messages.Roles_list, Messages.Roles_filter,
            Messages.Roles_empty, Messages.Roles_emptyHint);

    private final OpenNetwork open;
    private final ViewLinks links;

    TargetRoleSubject(OpenNetwork open, ViewLinks links) {
        this.open = open;
        this.links = links;
    }

    @Override
    public Class<TargetRole> type() {
        return TargetRole.class;
    }

    @Override
    public Speech speech() {
        return SPEECH;
    }

    @Override
    public List<OverviewRow.Section> sections(Network root) {
        return List.of(new OverviewRow.Section(Messages.Roles_list,
                TargetRoles.of(root).map(role -> row(root, role)).toList()));
    }

    private static OverviewRow.Line row(Network root, TargetRole role) {
        var gaps = SkillGap.of(root.getOwner(), role);
        return new OverviewRow.Line(role.getId(), Icon.SKILL, role.getName(), NLS.bind(Messages.Role_reached,
                gaps.stream().filter(gap -> !gap.isOpen()).count(), gaps.size()));
    }

    @Override
    public Detail<TargetRole> detail(Composite parent) {
        return new TargetRoleDetail(parent, open, links);
    }

    @Override
    public Optional<Beginning> beginning() {
        return Optional.of(new Beginning(Messages.Aim_button, shell -> new NameDialog(shell, Messages.Aim_title,
                Messages.Aim_what, new GrowthEdits(open)::aim).open()));
    }

    @Override
    public void remove(Shell shell, TargetRole role) {
        if (MessageDialog.openQuestion(shell, Messages.Remove_role, NLS.bind(Messages.Remove_question,
                role.getName()))) {
            new GrowthEdits(open).remove(role, role.getName());
        }
    }
}
