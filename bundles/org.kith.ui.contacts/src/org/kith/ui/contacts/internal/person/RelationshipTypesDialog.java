// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.util.List;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkChange;
import org.kith.core.relationship.OwnRelationshipTypes;
import org.kith.model.contacts.RelationshipType;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.RelationshipEdits;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.rows.RowAction;
import org.kith.ui.rows.RowList;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Theme;
import org.kith.ui.theme.Tone;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.FieldDialog;

/** The relationship types of one’s own: renamed, merged into others, deleted, each by an edit that can be undone. */
public final class RelationshipTypesDialog extends FieldDialog implements OpenNetworkListener {

    private static final int WIDTH = 460;
    private static final int HEIGHT = 260;

    private final OpenNetwork open;
    private final RelationshipEdits edits;
    private final TypeQuestions questions;
    private Deck body;
    private RowList<RelationshipType> list;
    private EmptyState empty;

    /** @param open a network must be open as long as the dialog is */
    public RelationshipTypesDialog(Shell parent, OpenNetwork open) {
        this(parent, open, new TypeDialogs(parent));
    }

    RelationshipTypesDialog(Shell parent, OpenNetwork open, TypeQuestions questions) {
        super(parent, Messages.Types_title, IDialogConstants.CLOSE_LABEL);
        this.open = open;
        this.questions = questions;
        edits = new RelationshipEdits(open);
    }

    @Override
    protected void createFields(Composite area) {
        Theme.of(area).tone(new Label(area, SWT.WRAP), Tone.MUTED).setText(Messages.Types_builtIn);
        body = new Deck(area);
        var data = new GridData(SWT.FILL, SWT.FILL, true, true);
        data.widthHint = WIDTH;
        data.heightHint = HEIGHT;
        body.setLayoutData(data);
        list = new RowList<>(body, SWT.V_SCROLL | SWT.BORDER, Messages.Types_title,
                new TypeRenderer(body, type -> types().uses(type).size()));
        list.onOpen(this::rename);
        list.offer(this::actions);
        empty = new EmptyState(body);
        empty.say(Icon.LINK, Messages.Types_none, Messages.Types_noneHint);
        open.addListener(body, this);
        show();
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }

    private OwnRelationshipTypes types() {
        return new OwnRelationshipTypes(open.network().orElseThrow());
    }

    private void show() {
        list.show(types().all());
        body.show(list.rows().isEmpty() ? empty : list);
    }

    private List<RowAction> actions(RelationshipType type) {
        return List.of(
                new RowAction('r', Icon.EDIT, Messages.Types_renameEnter, Messages.Types_renameTip, () -> rename(type)),
                new RowAction('m', Icon.LINK, Messages.Types_merge, Messages.Types_mergeTip, () -> merge(type)),
                new RowAction(SWT.DEL, Icon.DELETE, "", Messages.Types_deleteTip, () -> delete(type)));
    }

    private void rename(RelationshipType type) {
        questions.labels(type).ifPresent(labels -> edits.rename(type, labels.label(), labels.inverse()));
    }

    private void merge(RelationshipType type) {
        var others = open.network().orElseThrow().root().getRelationshipTypes().stream().filter(each -> each != type)
                .flatMap(Reading::of).toList();
        questions.instead(type, types().uses(type).size(), others)
                .ifPresent(into -> edits.merge(type, into.type(), into.inverse()));
    }

    /** What relationships have is not taken from them without another type. */
    private void delete(RelationshipType type) {
        if (types().uses(type).isEmpty()) {
            edits.delete(type);
        } else {
            merge(type);
        }
    }

    @Override
    public void networkChanged() {
        if (open.network().isEmpty()) {
            close();
        } else {
            show();
        }
    }

    @Override
    public void edited(NetworkChange change) {
        show();
    }
}
