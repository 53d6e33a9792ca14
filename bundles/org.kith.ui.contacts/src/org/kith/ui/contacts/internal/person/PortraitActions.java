// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.person;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.kith.core.NetworkException;
import org.kith.core.Photo;
import org.kith.model.contacts.ContactsPackage.Literals;
import org.kith.model.contacts.Person;
import org.kith.ui.contacts.internal.Messages;
import org.kith.ui.contacts.internal.edits.PersonEdits;
import org.kith.ui.network.OpenNetwork;

/** Gives a person a photo from a file, or takes it away; undo brings the former one back. */
final class PortraitActions {

    private static final String[] FILES = {"*.jpg;*.jpeg;*.png;*.gif;*.JPG;*.JPEG;*.PNG;*.GIF"};

    private final OpenNetwork open;
    private final PersonEdits edits;

    PortraitActions(OpenNetwork open) {
        this.open = open;
        edits = new PersonEdits(open);
    }

    void choose(Shell shell, Person person) {
        var dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(NLS.bind(Messages.Portrait_title, person.getLabel()));
        dialog.setFilterExtensions(FILES);
        var file = dialog.open();
        if (file != null) {
            take(person, Path.of(file));
        }
    }

    /** Tells the user if the file is no picture, or too large a one. */
    void take(Person person, Path file) {
        open.edit(NLS.bind(Messages.Portrait_edit, person.getLabel()), () -> {
            var photo = read(file);
            open.network().orElseThrow().keep(photo);
            person.setPhoto(photo.hash());
        });
    }

    private static Photo read(Path file) {
        try {
            if (Files.size(file) > Photo.LARGEST) {
                throw new NetworkException(NLS.bind(Messages.Portrait_tooLarge, file.getFileName()));
            }
            var photo = new Photo(Files.readAllBytes(file));
            new ImageLoader().load(new ByteArrayInputStream(photo.content()));
            return photo;
        } catch (IOException | SWTException e) {
            throw new NetworkException(NLS.bind(Messages.Portrait_noPicture, file.getFileName()), e);
        }
    }

    void remove(Person person) {
        edits.set(person, Literals.PERSON__PHOTO, null);
    }
}
