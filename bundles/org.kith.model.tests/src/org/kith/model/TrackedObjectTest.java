// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.junit.jupiter.api.Test;
import org.kith.model.contacts.ContactsFactory;
import org.kith.model.contacts.Person;

class TrackedObjectTest {

    private final Tracker tracker = new Tracker();
    private final Person ada = ContactsFactory.eINSTANCE.createPerson();

    private static final class Tracker extends ResourceImpl implements ChangeTracker {

        private final List<TrackedObject> changed = new ArrayList<>();

        @Override
        public void changed(TrackedObject object, Notification change) {
            changed.add(object);
        }
    }

    @Test
    void aChangeIsReportedToTheRoot() {
        join();

        ada.setFormattedName("Ada");

        assertThat(tracker.changed).containsExactly((TrackedObject) ada);
    }

    @Test
    void aPartReportsItself() {
        var point = ContactsFactory.eINSTANCE.createContactPoint();
        ada.getContactPoints().add(point);
        join();

        point.setValue("ada@example.org");

        assertThat(tracker.changed).containsExactly((TrackedObject) point);
    }

    @Test
    void whatStaysTheSameIsNoChange() {
        ada.setFormattedName("Ada");
        join();

        ada.setFormattedName("Ada");

        assertThat(tracker.changed).isEmpty();
    }

    @Test
    void outsideOfANetworkNobodyHears() {
        ada.setFormattedName("Ada");

        assertThat(tracker.changed).isEmpty();
    }

    private void join() {
        var network = ContactsFactory.eINSTANCE.createNetwork();
        network.getPeople().add(ada);
        tracker.getContents().add(network);
        tracker.changed.clear();
    }
}
