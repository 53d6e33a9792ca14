// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.graph;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.kith.core.graph.TieGraph;
import org.kith.ui.internal.Messages;

/** What a screen reader is told of a graph: a list of people with their ties, and where the keyboard is. */
final class GraphSpeech {

    private final GraphCanvas canvas;
    private final String name;
    private final Accessible accessible;

    GraphSpeech(GraphCanvas canvas, String name) {
        this.canvas = canvas;
        this.name = name;
        accessible = canvas.getAccessible();
        accessible.addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = event.childID == ACC.CHILDID_SELF ? whole() : sentence(event.childID);
            }
        });
        accessible.addAccessibleControlListener(new ListControl());
    }

    private String whole() {
        return canvas.focus() == TieGraph.NONE ? name
                : NLS.bind(Messages.Graph_Name, name, sentence(canvas.focus()));
    }

    /** @return a person and how many ties they have */
    String sentence(int node) {
        var scene = canvas.scene();
        if (node < 0 || node >= scene.size()) {
            return "";
        }
        int ties = scene.graph().degree(node);
        var pattern = switch (ties) {
            case 0 -> Messages.Graph_NoTie;
            case 1 -> Messages.Graph_Tie;
            default -> Messages.Graph_Ties;
        };
        return NLS.bind(pattern, scene.look(node).label(), ties);
    }

    /** Speaks the person that the keyboard is on now. */
    void focusMoved() {
        if (canvas.focus() != TieGraph.NONE) {
            accessible.setFocus(canvas.focus());
        }
    }

    void selectionChanged() {
        accessible.selectionChanged();
    }

    private final class ListControl extends AccessibleControlAdapter {

        @Override
        public void getRole(AccessibleControlEvent event) {
            event.detail = event.childID == ACC.CHILDID_SELF ? ACC.ROLE_LIST : ACC.ROLE_LISTITEM;
        }

        @Override
        public void getChildCount(AccessibleControlEvent event) {
            event.detail = canvas.scene().size();
        }

        @Override
        public void getFocus(AccessibleControlEvent event) {
            event.childID = canvas.focus() == TieGraph.NONE ? ACC.CHILDID_SELF : canvas.focus();
        }

        @Override
        public void getState(AccessibleControlEvent event) {
            event.detail = ACC.STATE_FOCUSABLE;
            if (event.childID >= 0) {
                event.detail |= ACC.STATE_SELECTABLE
                        | (canvas.isSelected(event.childID) ? ACC.STATE_SELECTED : 0)
                        | (event.childID == canvas.focus() ? ACC.STATE_FOCUSED : 0);
            }
        }
    }
}
