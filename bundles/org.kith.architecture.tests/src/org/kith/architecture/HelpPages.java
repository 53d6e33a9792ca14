// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pages of the help say what is so: their code is that of the example, which the build compiles; what they link to
 * and what they name is there; every page is in a book; every extension point has its words.
 */
final class HelpPages implements Rule {

    private static final String ROOM = "org.kith.help";
    private static final String EXAMPLE = "releng/examples/languages";
    /** A line of a page's code for what is left out. */
    private static final String LEFT_OUT = "\n…\n";
    private static final Pattern NAME = Pattern.compile("org\\.kith\\.[\\w.]+");
    private static final Pattern ELSEWHERE = Pattern.compile("[a-z]+:.*");

    @Override
    public List<Violation> check(Project project) {
        var violations = new ArrayList<Violation>();
        project.room(ROOM).ifPresent(help -> check(help, violations));
        return violations;
    }

    private static void check(Room help, List<Violation> violations) {
        var pages = pages(help);
        var names = new LinkedHashSet<String>();
        for (var page : pages) {
            checkCode(help, page, violations);
            checkLinks(help, page, violations);
            names(page).forEach(name -> checkName(help, page, name, violations));
            names(page).forEach(names::add);
        }
        checkBooks(help, pages, violations);
        for (var point : extensionPoints(help.project())) {
            if (!names.contains(point)) {
                violations.add(new Violation("bundles/" + ROOM, "no page tells of the extension point " + point,
                        "Describe it in plugins/reference.html"));
            }
        }
    }

    private static List<Path> pages(Room help) {
        var built = help.classes().getParent();
        return Project.files(help.folder(), ".html").stream().filter(page -> !page.startsWith(built)).toList();
    }

    private static Stream<String> names(Path page) {
        var texts = new ArrayList<String>();
        Xml.elements(Xml.read(page).getElementsByTagName("code")).forEach(each -> texts.add(each.getTextContent()));
        return texts.stream().filter(text -> NAME.matcher(text).matches());
    }

    private static void checkCode(Room help, Path page, List<Violation> violations) {
        for (var code : Xml.elements(Xml.read(page).getElementsByTagName("pre"))) {
            var source = code.getAttribute("data-source");
            var file = help.project().root().resolve(EXAMPLE).resolve(source);
            if (!source.isEmpty() && !(Files.isRegularFile(file)
                    && isIn(unindented(code.getTextContent()), unindented(Project.read(file))))) {
                violations.add(new Violation(help.name(page), "this is not in " + EXAMPLE + "/" + source + ": "
                        + code.getTextContent().strip().lines().findFirst().orElse(""), "Show what the example does"));
            }
        }
    }

    /** Whether the pieces of a page's code are in the file, line by line and one after the other. */
    private static boolean isIn(String code, String file) {
        var from = 0;
        for (var piece : code.split(LEFT_OUT)) {
            var lines = piece.startsWith("\n") ? piece : "\n" + piece;
            from = file.indexOf(lines.endsWith("\n") ? lines : lines + "\n", from);
            if (from < 0) {
                return false;
            }
        }
        return true;
    }

    private static String unindented(String text) {
        return text.lines().map(String::strip).collect(Collectors.joining("\n", "\n", "\n"));
    }

    private static void checkLinks(Room help, Path page, List<Violation> violations) {
        var links = Stream.of(attributes(page, "a", "href"), attributes(page, "link", "href"),
                attributes(page, "img", "src")).flatMap(each -> each);
        links.filter(Predicate.not(String::isEmpty)).filter(link -> !ELSEWHERE.matcher(link).matches())
                .filter(link -> !Files.isRegularFile(page.resolveSibling(link.replaceFirst("#.*", ""))))
                .forEach(link -> violations.add(new Violation(help.name(page), "it links to " + link
                        + ", which is not there", "Correct the link")));
    }

    private static void checkBooks(Room help, List<Path> pages, List<Violation> violations) {
        var listed = Project.files(help.folder(), ".xml").stream()
                .filter(file -> Xml.read(file).getDocumentElement().getTagName().equals("toc"))
                .flatMap(book -> attributes(book, "topic", "href"))
                .map(topic -> help.folder().resolve(topic)).collect(Collectors.toSet());
        for (var page : pages) {
            if (!listed.contains(page)) {
                violations.add(new Violation(help.name(page), "the page is in no book", "Name it in a toc"));
            }
        }
        for (var page : listed) {
            if (!pages.contains(page)) {
                violations.add(new Violation(help.name(page), "a book names this page, which is not there",
                        "Write it, or correct the toc"));
            }
        }
    }

    private static void checkName(Room help, Path page, String name, List<Violation> violations) {
        if (help.project().rooms().stream().noneMatch(room -> room.name().equals(name) || hasSource(room, name)
                || descriptions(room).anyMatch(file -> attributes(file, "*", "id").anyMatch(name::equals)))) {
            violations.add(new Violation(help.name(page), name + " is not there", "Correct the name"));
        }
    }

    /** Whether there is a package or a type of this name. */
    private static boolean hasSource(Room room, String name) {
        return Stream.of("src/", "src-gen/").map(sources -> sources + name.replace('.', '/'))
                .anyMatch(path -> Files.isDirectory(room.folder().resolve(path))
                        || Files.exists(room.folder().resolve(path + ".java")));
    }

    private static Set<String> extensionPoints(Project project) {
        return project.rooms().stream().flatMap(HelpPages::descriptions)
                .flatMap(file -> attributes(file, "extension-point", "id"))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Stream<Path> descriptions(Room room) {
        return Stream.of(room.folder().resolve("plugin.xml")).filter(Files::exists);
    }

    private static Stream<String> attributes(Path file, String tag, String name) {
        var values = new ArrayList<String>();
        Xml.elements(Xml.read(file).getElementsByTagName(tag)).forEach(each -> values.add(each.getAttribute(name)));
        return values.stream();
    }
}
