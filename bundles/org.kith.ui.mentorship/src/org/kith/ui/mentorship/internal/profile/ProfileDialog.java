// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.mentorship.internal.profile;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.kith.core.mentorship.Mentorships;
import org.kith.model.contacts.Person;
import org.kith.model.contacts.Skill;
import org.kith.model.edit.Words;
import org.kith.model.mentorship.MentoringProfile;
import org.kith.model.mentorship.MentoringStyle;
import org.kith.model.mentorship.MentorshipFactory;
import org.kith.ui.field.SkillsField;
import org.kith.ui.mentorship.internal.Messages;
import org.kith.ui.mentorship.internal.edits.MentorshipEdits;
import org.kith.ui.mentorship.internal.edits.ProfileValues;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.widget.AccessibleName;
import org.kith.ui.widget.FieldDialog;

/** Asks what somebody offers as a mentor and looks for as a mentee. */
public final class ProfileDialog extends FieldDialog {

    private static final int WIDTH = 440;

    private final OpenNetwork open;
    private final Person person;
    private final Map<MentoringStyle, Button> styles = new EnumMap<>(MentoringStyle.class);
    private Button mentor;
    private Button mentee;
    private Spinner mentorCapacity;
    private Spinner menteeCapacity;
    private SkillsField offers;
    private SkillsField wants;
    private Text languages;

    /** @param person whose profile it is */
    public ProfileDialog(Shell parent, OpenNetwork open, Person person) {
        super(parent, NLS.bind(Messages.Profile_title, person.getLabel()), IDialogConstants.OK_LABEL);
        this.open = open;
        this.person = person;
    }

    @Override
    protected void createFields(Composite area) {
        mentor = check(area, Messages.Profile_mentor);
        mentorCapacity = capacity(area, Messages.Profile_mentorCapacity);
        offers = skills(area, Messages.Profile_offers);
        mentee = check(area, Messages.Profile_mentee);
        menteeCapacity = capacity(area, Messages.Profile_menteeCapacity);
        wants = skills(area, Messages.Profile_wants);
        new Label(area, SWT.NONE).setText(Messages.Profile_languages);
        languages = AccessibleName.of(new Text(area, SWT.SINGLE | SWT.BORDER), Messages.Profile_languages);
        languages.setMessage(Messages.Profile_languagesHint);
        languages.setLayoutData(wide(WIDTH));
        createStyles(area);
        fill(Mentorships.profile(person).orElseGet(MentorshipFactory.eINSTANCE::createMentoringProfile));
    }

    private static Button check(Composite area, String text) {
        var check = new Button(area, SWT.CHECK);
        check.setText(text);
        return check;
    }

    private static Spinner capacity(Composite area, String name) {
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        new Label(row, SWT.NONE).setText(name);
        return AccessibleName.of(new Spinner(row, SWT.BORDER), name);
    }

    private SkillsField skills(Composite area, String name) {
        new Label(area, SWT.NONE).setText(name);
        var field = new SkillsField(area, open, () -> getShell().pack());
        field.control().setLayoutData(wide(WIDTH));
        return field;
    }

    private void createStyles(Composite area) {
        new Label(area, SWT.NONE).setText(Messages.Profile_styles);
        var row = new Composite(area, SWT.NONE);
        row.setLayout(new RowLayout(SWT.HORIZONTAL));
        MentoringStyle.VALUES.forEach(style -> styles.put(style, check(row, Words.of(style))));
    }

    private void fill(MentoringProfile profile) {
        mentor.setSelection(profile.isMentor());
        mentee.setSelection(profile.isMentee());
        mentorCapacity.setSelection(profile.getMentorCapacity());
        menteeCapacity.setSelection(profile.getMenteeCapacity());
        offers.found(profile.getOffers().stream().map(Skill::getName).toList());
        wants.found(profile.getWants().stream().map(Skill::getName).toList());
        languages.setText(String.join(", ", profile.getLanguages()));
        styles.forEach((style, check) -> check.setSelection(profile.getStyles().contains(style)));
    }

    private ProfileValues values() {
        var spoken = Arrays.stream(languages.getText().split(",")).map(String::strip).filter(tag -> !tag.isEmpty())
                .distinct().toList();
        var liked = List.copyOf(MentoringStyle.VALUES.stream().filter(style -> styles.get(style).getSelection())
                .toList());
        return new ProfileValues(mentor.getSelection(), mentee.getSelection(), mentorCapacity.getSelection(),
                menteeCapacity.getSelection(), offers.skills(), wants.skills(), spoken, liked);
    }

    @Override
    protected void okPressed() {
        if (new MentorshipEdits(open).describe(person, values())) {
            super.okPressed();
        }
    }
}
