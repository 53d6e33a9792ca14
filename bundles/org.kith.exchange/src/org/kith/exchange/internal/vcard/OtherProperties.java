// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import com.github.mangstadt.vinnie.SyntaxStyle;
import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.VObjectWriter;
import com.github.mangstadt.vinnie.io.Warning;

import ezvcard.parameter.VCardParameters;
import ezvcard.property.RawProperty;

/**
 * The properties of a card that the model has no place for, each as one line, and back. Those that {@link CardContact}
 * reads are none of them, nor what the card says of itself.
 */
final class OtherProperties {

    private static final String LABEL = "X-ABLABEL";
    private static final Set<String> UNDERSTOOD = Set.of("BEGIN", "END", "VERSION", "PRODID", "REV", "UID", "KIND", "FN",
            "N", "NICKNAME", "EMAIL", "TEL", "URL", "IMPP", "ADR", "ORG", "TITLE", "ROLE", "BDAY", "ANNIVERSARY",
            "CATEGORIES", "NOTE", "CALURI", "PHOTO", "AGENT", LABEL, "X-SOCIALPROFILE", "X-ABDATE", "X-ANNIVERSARY",
            "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY", "X-KITH-MESSENGER", "X-KITH-CONTACT");
    /** How a value was written, once it is decoded. */
    private static final Set<String> OF_TRANSPORT = Set.of("CHARSET", "QUOTED-PRINTABLE", "8BIT", "7BIT");

    /** Version 2.1 has them in values as they are, the later ones escape them. */
    private static final Pattern BREAK = Pattern.compile("\\R");

    private OtherProperties() {
    }

    /**
     * @param impossible takes the names of properties that no card may have
     * @return the properties in the order of the card, the labels of their groups with them
     */
    static List<String> of(String card, Consumer<String> impossible) throws IOException {
        return card.lines().anyMatch(OtherProperties::isOther) ? parsed(card, impossible) : List.of();
    }

    /** Most cards have none, and need not be parsed twice to know. */
    private static boolean isOther(String line) {
        int end = 0;
        while (end < line.length() && line.charAt(end) != ':' && line.charAt(end) != ';') {
            end++;
        }
        return end < line.length() && end > 0 && !Character.isWhitespace(line.charAt(0))
                && !isUnderstood(line.substring(line.lastIndexOf('.', end) + 1, end));
    }

    private static boolean isUnderstood(String name) {
        var upper = name.strip().toUpperCase(Locale.ROOT);
        return UNDERSTOOD.contains(upper) || CardContact.isMessenger(upper);
    }

    private static List<String> parsed(String card, Consumer<String> impossible) throws IOException {
        var all = properties(card);
        var groups = all.stream().filter(property -> !isUnderstood(property.getName())).map(VObjectProperty::getGroup)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        var lines = new ArrayList<String>();
        for (var property : all) {
            boolean label = LABEL.equalsIgnoreCase(property.getName());
            if (!isUnderstood(property.getName()) || label && groups.contains(property.getGroup())) {
                try {
                    lines.add(written(property));
                } catch (IllegalArgumentException notWritable) {
                    impossible.accept(property.getName());
                }
            }
        }
        return lines;
    }

    /** Parameters stay as they are encoded (RFC 6868): what is decoded could not be written into every version. */
    private static List<VObjectProperty> properties(String card) throws IOException {
        var properties = new ArrayList<VObjectProperty>();
        try (var reader = new VObjectReader(new StringReader(card), SyntaxRules.vcard())) {
            reader.setCaretDecodingEnabled(false);
            reader.setDefaultQuotedPrintableCharset(QuotedPrintable.charset(card));
            reader.parse(new Collecting(properties));
        }
        return properties;
    }

    /** @throws IllegalArgumentException if no card may have such a property */
    private static String written(VObjectProperty property) throws IOException {
        var line = line(property(line(property)));
        try (var trial = new VObjectWriter(new StringWriter(), SyntaxStyle.NEW)) {
            trial.writeProperty(property(line));
        }
        return line;
    }

    private static String line(VObjectProperty property) {
        var line = new StringBuilder();
        if (property.getGroup() != null && !property.getGroup().isBlank()) {
            line.append(property.getGroup()).append('.');
        }
        line.append(property.getName());
        for (var parameter : property.getParameters()) {
            parameter(parameter, line);
        }
        return line.append(':').append(BREAK.matcher(property.getValue()).replaceAll("\\\\n")).toString();
    }

    private static void parameter(Map.Entry<String, List<String>> parameter, StringBuilder line) {
        var name = parameter.getKey() == null ? VCardParameters.TYPE : parameter.getKey().toUpperCase(Locale.ROOT);
        var values = parameter.getValue().stream().filter(Objects::nonNull)
                .filter(value -> !OF_TRANSPORT.contains(value.toUpperCase(Locale.ROOT))).toList();
        if (!values.isEmpty() && !OF_TRANSPORT.contains(name)) {
            values.forEach(value -> line.append(';').append(name).append('=').append(quoted(value)));
        }
    }

    private static String quoted(String value) {
        return value.chars().anyMatch(c -> ",;:".indexOf(c) >= 0) ? '"' + value + '"' : value;
    }

    private static VObjectProperty property(String line) throws IOException {
        return properties("BEGIN:VCARD\nVERSION:4.0\n" + line).getLast();
    }

    /** @return the property of a line that {@link #of} made, to be written */
    static RawProperty raw(String line) throws IOException {
        var source = property(line);
        var property = new RawProperty(source.getName(), source.getValue());
        property.setGroup(source.getGroup());
        for (var parameter : source.getParameters()) {
            parameter.getValue().forEach(value -> property.addParameter(parameter.getKey(), value));
        }
        return property;
    }

    /** Takes what belongs to the card itself, not to one in it. */
    private record Collecting(List<VObjectProperty> properties) implements VObjectDataListener {

        @Override
        public void onComponentBegin(String name, Context context) {
            // only properties count
        }

        @Override
        public void onComponentEnd(String name, Context context) {
            // only properties count
        }

        @Override
        public void onProperty(VObjectProperty property, Context context) {
            if (context.getParentComponents().size() <= 1) {
                properties.add(property);
            }
        }

        @Override
        public void onVersion(String value, Context context) {
            // both versions are read alike
        }

        @Override
        public void onWarning(Warning warning, VObjectProperty property, Exception thrown, Context context) {
            // what can't be understood was said when the card was read
        }
    }
}
