// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.theme;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/**
 * The look of everything that Kith draws or lays out itself, one for each display; follows the theme of the workbench.
 * A view calls {@link #own} on its contents; labels and fields in it are then coloured by themselves, also those that
 * are added later. On the display's thread.
 */
public final class Theme {

    private static final String KEY = "org.kith.ui.theme";
    private static final String TONE = "org.kith.ui.theme.tone";
    private static final String WATCHED = "org.kith.ui.theme.watched";
    /** The colour of a button's text while it is enabled. */
    private static final String ENABLED = "org.kith.ui.theme.enabled";
    private static final String SURFACE = "org.kith.ui.theme.surface";
    /** Tells the style engine of the workbench to leave a widget alone. */
    private static final String NO_CSS = "org.eclipse.e4.ui.css.disabled";

    private final Map<Tone, Color> colors = new EnumMap<>(Tone.class);
    private final List<Runnable> listeners = new ArrayList<>();
    private final ResourceManager resources;
    /** Asked for with each text that is drawn, so that looking them up has to cost nothing. */
    private final Map<Face, Font> fonts = new EnumMap<>(Face.class);
    private final Map<Icon, Image> icons = new EnumMap<>(Icon.class);
    private final MeasuredTexts texts = new MeasuredTexts();
    private Font usualFont;
    private boolean dark;

    private Theme(Display display) {
        resources = JFaceResources.getResources(display);
        dark = Display.isSystemDarkTheme();
        fillColors();
        display.addListener(SWT.Skin, this::skin);
    }

    /** @return the theme of a display; never null */
    public static Theme of(Display display) {
        if (display.getData(KEY) instanceof Theme theme) {
            return theme;
        }
        var theme = new Theme(display);
        display.setData(KEY, theme);
        return theme;
    }

    /** @return the theme that a control is shown in; never null */
    public static Theme of(Control control) {
        return of(control.getDisplay());
    }

    /** @return whether the dark theme is shown */
    public boolean dark() {
        return dark;
    }

    /** Shows everything in light or dark. Called by the workbench when its theme changes. */
    public void dark(boolean inDark) {
        if (dark != inDark) {
            dark = inDark;
            fillColors();
            List.copyOf(listeners).forEach(Runnable::run);
        }
    }

    private void fillColors() {
        for (var tone : Tone.values()) {
            colors.put(tone, new Color(tone.rgb(dark)));
        }
    }

    /** @return the colour for a purpose; not to be kept, since the theme may change; need not be disposed */
    public Color color(Tone tone) {
        return colors.get(tone);
    }

    /** @return the font for a purpose; lives as long as the display */
    public Font font(Face face) {
        var usual = JFaceResources.getDefaultFont();
        if (usual != usualFont) {
            usualFont = usual;
            fonts.clear();
        }
        return fonts.computeIfAbsent(face, each -> create(each, usual));
    }

    private Font create(Face face, Font usual) {
        var descriptor = FontDescriptor.createFrom(usual);
        int height = descriptor.getFontData()[0].getHeight();
        descriptor = descriptor.setHeight((int) Math.round(height * face.scale()));
        return resources.create(face.bold() ? descriptor.setStyle(SWT.BOLD) : descriptor);
    }

    /** @return how wide texts are; never null */
    public MeasuredTexts texts() {
        return texts;
    }

    Image image(Icon icon) {
        return icons.computeIfAbsent(icon, each -> resources.create(each.descriptor()));
    }

    /** Calls back when the colours have changed, until the widget is disposed. */
    public void onChange(Widget owner, Runnable listener) {
        listeners.add(listener);
        owner.addDisposeListener(disposed -> listeners.remove(listener));
    }

    /** Colours a composite and all that is or will be in it, now and when the theme changes. */
    public void own(Composite root) {
        own(root, Tone.SURFACE);
    }

    /** Like {@link #own(Composite)}, on another surface such as {@link Tone#RAISED}. */
    public void own(Composite root, Tone surface) {
        boolean known = root.getData(SURFACE) != null;
        root.setData(SURFACE, surface);
        styleAll(root);
        if (!known) {
            onChange(root, () -> styleAll(root));
        }
    }

    /** Gives a label or other control inside an owned composite another text colour than {@link Tone#TEXT}. */
    public <C extends Control> C tone(C control, Tone text) {
        control.setData(TONE, text);
        style(control);
        return control;
    }

    /** Sets the font of a control. */
    public <C extends Control> C face(C control, Face face) {
        control.setFont(font(face));
        return control;
    }

    private void skin(Event event) {
        if (event.widget instanceof Control control && !control.isDisposed()) {
            style(control);
            if (control instanceof Button button) {
                watch(button);
            }
        }
    }

    private void styleAll(Control control) {
        if (control instanceof Composite composite) {
            for (var child : composite.getChildren()) {
                styleAll(child);
            }
        }
        style(control);
    }

    private void style(Control control) {
        if (isOurs(control)) {
            surface(control).ifPresent(surface -> paint(control, surface));
        }
    }

    /** Native controls with a look of their own stay with the system and the style engine. */
    private static boolean isOurs(Control control) {
        return switch (control) {
            case Combo combo -> false;
            case Spinner spinner -> false;
            case DateTime date -> false;
            case Composite composite -> true;
            case Label label -> true;
            case Link link -> true;
            case Text text -> true;
            case Button button -> true;
            default -> false;
        };
    }

    private void paint(Control control, Tone surface) {
        control.setData(NO_CSS, Boolean.TRUE);
        control.setBackground(color(ground(control, surface)));
        control.setForeground(color(control.getData(TONE) instanceof Tone tone ? tone : Tone.TEXT));
    }

    /**
     * A button that was given a colour keeps it when it is disabled, also where the style engine gave it one. Nothing
     * tells that it, or what it is in, was enabled or disabled, but it is drawn anew then.
     */
    private void watch(Button button) {
        if (button.getData(WATCHED) == null) {
            button.setData(WATCHED, Boolean.TRUE);
            button.addListener(SWT.Paint, event -> followEnabled(button));
        }
    }

    private void followEnabled(Button button) {
        boolean showsDisabled = button.getForeground().equals(color(Tone.DISABLED));
        if (button.isEnabled() && showsDisabled) {
            button.setForeground((Color) button.getData(ENABLED));
        } else if (!button.isEnabled() && !showsDisabled && (dark || surface(button).isPresent())) {
            button.setData(ENABLED, button.getForeground());
            button.setForeground(color(Tone.DISABLED));
        }
    }

    private static Tone ground(Control control, Tone surface) {
        return switch (control) {
            case Text text -> Tone.FIELD;
            case Button button when (button.getStyle() & (SWT.CHECK | SWT.RADIO)) == 0 -> Tone.RAISED;
            default -> surface;
        };
    }

    private static Optional<Tone> surface(Control control) {
        for (var ancestor = control; ancestor != null; ancestor = ancestor.getParent()) {
            if (ancestor.getData(SURFACE) instanceof Tone tone) {
                return Optional.of(tone);
            }
        }
        return Optional.empty();
    }
}
