// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.store.internal.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.kith.testkit.Builders.aPerson;

import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EcoreFactory;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.impl.EFactoryImpl;
import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.kith.model.contacts.ContactsPackage;
import org.kith.model.contacts.Facet;
import org.kith.model.contacts.UnknownFacet;
import org.kith.model.contacts.impl.FacetImpl;
import org.kith.testkit.Misbehaviour;
import org.kith.testkit.NetworkExtension;
import org.kith.testkit.TestNetwork;

/** What a plug-in may do to a network, and what stays of it. */
@ExtendWith(NetworkExtension.class)
class PlugInTest {

    private static final String STRANGE = "urn:strange";

    private final EClass hobby = hobby();

    /** A facet as a plug-in brings it, with a name. */
    private static final class Hobby extends FacetImpl {

        private final EClass type;
        private String name;

        Hobby(EClass type) {
            this.type = type;
        }

        @Override
        protected EClass eStaticClass() {
            return type;
        }

        @Override
        public Object eGet(int feature, boolean resolve, boolean coreType) {
            return name;
        }

        @Override
        public void eSet(int feature, Object value) {
            var before = name;
            name = (String) value;
            if (eNotificationRequired()) {
                eNotify(new ENotificationImpl(this, Notification.SET, feature, before, name));
            }
        }

        @Override
        public boolean eIsSet(int feature) {
            return name != null;
        }
    }

    private static EClass hobby() {
        var name = EcoreFactory.eINSTANCE.createEAttribute();
        name.setName("name");
        name.setEType(EcorePackage.Literals.ESTRING);
        var hobby = EcoreFactory.eINSTANCE.createEClass();
        hobby.setName("Hobby");
        hobby.getESuperTypes().add(ContactsPackage.Literals.FACET);
        hobby.getEStructuralFeatures().add(name);
        var strange = EcoreFactory.eINSTANCE.createEPackage();
        strange.setName("strange");
        strange.setNsPrefix("strange");
        strange.setNsURI(STRANGE);
        strange.getEClassifiers().add(hobby);
        strange.setEFactoryInstance(new EFactoryImpl() {
            @Override
            public EObject create(EClass type) {
                return new Hobby(type);
            }
        });
        return hobby;
    }

    private void install() {
        EPackage.Registry.INSTANCE.put(STRANGE, hobby.getEPackage());
    }

    @AfterEach
    void uninstall() {
        EPackage.Registry.INSTANCE.remove(STRANGE);
    }

    private Object nameOf(Facet facet) {
        return facet.eGet(hobby.getEStructuralFeature("name"));
    }

    @Test
    void facetsStayWithoutTheirPlugInAndComeBackWithIt(TestNetwork test) {
        install();
        var chess = (Facet) hobby.getEPackage().getEFactoryInstance().create(hobby);
        chess.eSet(hobby.getEStructuralFeature("name"), "chess");
        var ada = test.add(aPerson("Ada Lovelace"));
        test.network().edit("Add a hobby", () -> ada.getFacets().add(chess));

        uninstall();
        test.reopen();
        assertThat(test.person("Ada Lovelace").getFacets()).singleElement().isInstanceOf(UnknownFacet.class);
        test.network().edit("Write a note", () -> test.person("Ada Lovelace").setNotes("plays"));
        test.reopen();

        install();
        test.reopen();
        assertThat(test.person("Ada Lovelace").getNotes()).isEqualTo("plays");
        assertThat(test.person("Ada Lovelace").getFacets()).singleElement()
                .satisfies(facet -> assertThat(nameOf(facet)).isEqualTo("chess"));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = {"ENDLESS", "NOTHING"})
    void whatFailsHalfWayLeavesNothing(Misbehaviour misbehaviour, TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var before = test.state();

        assertThatThrownBy(() -> test.network().edit("Fail", () -> {
            ada.setNotes("half");
            aPerson("Nobody").addTo(test.network());
            misbehaviour.commit();
        })).isNotNull();

        assertThat(test.state()).isEqualTo(before);
        test.reopen();
        assertThat(test.state()).isEqualTo(before);
    }

    @Test
    void aChangeOnAnotherThreadIsRefusedAndNotStored(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));

        assertThatThrownBy(() -> CompletableFuture.runAsync(() -> ada.setNotes("slipped in")).join())
                .hasCauseInstanceOf(IllegalStateException.class);
        test.network().edit("Something else", () -> ada.setHeadline("Programmer"));

        assertThat(ada.getNotes()).isNull();
        assertThat(ada.getHeadline()).isEqualTo("Programmer");
        var memory = test.state();
        test.reopen();
        assertThat(test.state()).isEqualTo(memory);
    }

    @Test
    void aChangeOnAnotherThreadDuringAnEditIsRefused(TestNetwork test) {
        var ada = test.add(aPerson("Ada Lovelace"));
        var tim = test.add(aPerson("Tim"));

        test.network().edit("Write a headline", () -> {
            ada.setHeadline("Programmer");
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> tim.setNotes("slipped in")).join())
                    .hasCauseInstanceOf(IllegalStateException.class);
        });
        test.network().edit("Something else", () -> ada.setNotes("Likes trains"));

        assertThat(tim.getNotes()).isNull();
        var memory = test.state();
        test.reopen();
        assertThat(test.state()).isEqualTo(memory);
    }
}
