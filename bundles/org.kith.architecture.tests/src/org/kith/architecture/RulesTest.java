// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every rule notices what it is there for: a small bad example each. */
class RulesTest {

    @TempDir
    private Path folder;
    private Example example;

    @BeforeEach
    void beginAnExample() {
        example = new Example(folder);
    }

    @Test
    void anEngineMayNotRequireAnother() {
        example.room("org.kith.insight").room("org.kith.store", "Require-Bundle: org.kith.insight");

        assertThat(example.brokenBy(new Levels())).singleElement().asString()
                .startsWith("bundles/org.kith.store/META-INF/MANIFEST.MF: org.kith.store requires org.kith.insight")
                .contains("org.kith.core");
    }

    @Test
    void theApplicationKnowsViewsByIdAlone() {
        example.room("org.kith.app", "Require-Bundle: org.kith.ui,org.kith.ui.contacts");

        assertThat(example.brokenBy(new Levels())).singleElement().asString().contains("requires org.kith.ui.contacts");
    }

    @Test
    void anEngineMayNotRequireWidgets() {
        example.room("org.kith.store", "Require-Bundle: org.eclipse.jface.databinding");

        assertThat(example.brokenBy(new Levels())).singleElement().asString().contains("Windows begin at level 3");
    }

    @Test
    void aRoomWithoutALevelIsReported() {
        example.room("org.kith.attic");

        assertThat(example.brokenBy(new Levels())).singleElement().asString().contains("no level is given");
    }

    @Test
    void roomsMayNotRequireInACircle() {
        example.room("org.kith.model", "Require-Bundle: org.kith.model.edit")
                .room("org.kith.model.edit", "Require-Bundle: org.kith.model");

        assertThat(example.brokenBy(new Levels()))
                .anySatisfy(broken -> assertThat(broken).contains("org.kith.model requires itself through others"));
    }

    @Test
    void whatIsInternalMayNotBeExported() {
        example.room("org.kith.store", "Export-Package: org.kith.store.internal;version=\"1.0.0\"");

        assertThat(example.brokenBy(new Exports())).singleElement().asString().contains("is internal and exported");
    }

    @Test
    void whatIsExportedHasAVersion() {
        example.room("org.kith.store", "Export-Package: org.kith.store;uses:=\"a,b\",org.kith.store.sql;version=\"1.0.0\"");

        assertThat(example.brokenBy(new Exports())).singleElement().asString()
                .contains("org.kith.store is exported without a version");
    }

    @Test
    void whatIsNotExportedIsInternal() {
        example.room("org.kith.store").source("org.kith.store", "org.kith.store.Rows", "package org.kith.store;");

        assertThat(example.brokenBy(new Exports())).singleElement().asString().contains("neither internal nor exported");
    }

    @Test
    void sqlOutsideTheStoreIsReported() {
        example.room("org.kith.insight")
                .source("org.kith.insight", "org.kith.insight.internal.Asking", """
                        package org.kith.insight.internal;
                        class Asking {
                            java.sql.Connection connection;
                        }
                        """)
                .compiled("org.kith.insight");

        assertThat(example.brokenBy(new ForbiddenTypes())).singleElement().asString()
                .startsWith("bundles/org.kith.insight").contains("Asking", "java.sql.Connection", "Ask org.kith.core");
    }

    @Test
    void widgetsBelowLevelThreeAreReported() {
        example.room("org.kith.core")
                .source("org.kith.core", "org.eclipse.swt.Widget", "package org.eclipse.swt; public class Widget { }")
                .source("org.kith.core", "org.kith.core.Drawing", """
                        package org.kith.core;
                        class Drawing extends org.eclipse.swt.Widget {
                        }
                        """)
                .compiled("org.kith.core");

        assertThat(example.brokenBy(new ForbiddenTypes()))
                .anySatisfy(broken -> assertThat(broken).contains("Drawing", "Move it to org.kith.ui"));
    }

    @Test
    void packagesThatNeedOneAnotherAreReported() {
        example.room("org.kith.core")
                .source("org.kith.core", "org.kith.core.a.One", "package org.kith.core.a; public class One { org.kith.core.b.Two two; }")
                .source("org.kith.core", "org.kith.core.b.Two", "package org.kith.core.b; public class Two { org.kith.core.a.One one; }")
                .compiled("org.kith.core");

        assertThat(example.brokenBy(new PackageCycles())).singleElement().asString()
                .contains("Cycle detected", "org.kith.core.a", "org.kith.core.b", "One.java:");
    }

    @Test
    void whatIsGeneratedForASubjectCountsAsOnePackage() {
        example.room("org.kith.model")
                .file("bundles/org.kith.model/src-gen/subject/Tag.java",
                        "package subject; public interface Tag { Tag NONE = new subject.impl.TagImpl(); }")
                .file("bundles/org.kith.model/src-gen/subject/impl/TagImpl.java",
                        "package subject.impl; public class TagImpl implements subject.Tag { }")
                .compiled("org.kith.model");

        assertThat(example.brokenBy(new PackageCycles())).isEmpty();
    }

    @Test
    void anEmptyCatchIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    void be() {
                        try {
                            be();
                        } catch (RuntimeException e) {
                            // never mind
                        }
                    }
                }
                """).contains("Silence.java:8: an empty catch swallows RuntimeException");
    }

    @Test
    void aPrintedStackTraceIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    void be(Exception e) {
                        e.printStackTrace();
                    }
                }
                """).contains("Silence.java:6: a stack trace is printed");
    }

    @Test
    void javaSerializationIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    Object be(java.io.InputStream in) throws Exception {
                        return new java.io.ObjectInputStream(in).readObject();
                    }
                }
                """).contains("Silence.java:6: Java serialization is read");
    }

    @Test
    void aStaticFieldThatCanChangeIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    static final int LONG = 1;
                    static int longest;
                }
                """).contains("Silence.java:6: the static field longest can change");
    }

    @Test
    void aStaticCollectionThatCanChangeIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    static final java.util.List<String> SEEN = new java.util.ArrayList<>();
                }
                """).contains("Silence.java:5: the static field SEEN holds what can change");
    }

    @Test
    void messagesMayBeStatic() {
        example.room("org.kith.core").source("org.kith.core", "org.kith.core.Messages", """
                package org.kith.core;
                final class Messages extends NLS {
                    public static String Due_today;
                }
                """);

        assertThat(example.brokenBy(new ForbiddenCode())).isEmpty();
    }

    @Test
    void aTestThatSleepsIsReported() {
        example.room("org.kith.core.tests").source("org.kith.core.tests", "org.kith.core.SlowTest", """
                package org.kith.core;
                class SlowTest {
                    void waits() throws InterruptedException {
                        Thread.sleep(100);
                    }
                }
                """);

        assertThat(example.brokenBy(new ForbiddenCode())).singleElement().asString()
                .contains("SlowTest.java:6: a test sleeps");
    }

    @Test
    void aTestThatIsSwitchedOffIsReported() {
        broken("""
                package org.kith.core;
                class Silence {
                    @Disabled
                    void works() {
                    }
                }
                """).contains("Silence.java:5: a test is switched off");
    }

    @Test
    void aLongMethodIsReported() {
        example.room("org.kith.core").source("org.kith.core", "org.kith.core.Long", """
                package org.kith.core;
                class Long {
                    void talk() {
                """ + "        talk();\n".repeat(79) + "    }\n}\n");

        assertThat(example.brokenBy(new MethodLength(80))).singleElement().asString()
                .contains("Long.java:5: talk has 81 lines");
    }

    @Test
    void aMethodOfTheGreatestLengthIsNotReported() {
        example.room("org.kith.core").source("org.kith.core", "org.kith.core.Long", """
                package org.kith.core;
                class Long {
                    void talk() {
                """ + "        talk();\n".repeat(78) + "    }\n}\n");

        assertThat(example.brokenBy(new MethodLength(80))).isEmpty();
    }

    @Test
    void aFileWithoutHeaderIsReported() {
        example.room("org.kith.core")
                .source("org.kith.core", "org.kith.core.package-info", "/** Knows all. */\npackage org.kith.core;")
                .file("bundles/org.kith.core/src/org/kith/core/Bare.java", "package org.kith.core;\nclass Bare { }\n");

        assertThat(example.brokenBy(new Headers())).singleElement().asString()
                .contains("Bare.java:1: the copyright and the licence are missing");
    }

    @Test
    void somethingLeftForLaterIsReported() {
        example.room("org.kith.core.tests")
                .source("org.kith.core.tests", "org.kith.core.Later", "// TO" + "DO think\nclass Later { }\n");

        assertThat(example.brokenBy(new Headers())).singleElement().asString().contains("Later.java:3: something is left");
    }

    @Test
    void aPackageThatDoesNotSayWhatItKnowsIsReported() {
        example.room("org.kith.core").source("org.kith.core", "org.kith.core.Thing", "package org.kith.core; class Thing { }")
                .room("org.kith.store").source("org.kith.store", "org.kith.store.package-info", "package org.kith.store;");

        assertThat(example.brokenBy(new Headers())).hasSize(2)
                .anySatisfy(broken -> assertThat(broken).contains("has no package-info.java"))
                .anySatisfy(broken -> assertThat(broken).contains("does not say what it knows"));
    }

    @Test
    void whatAPluginXmlNamesButIsNotThereIsReported() {
        example.room("org.kith.app").file("bundles/org.kith.app/plugin.xml", """
                <plugin>
                   <view class="org.kith.app.internal.Lost:argument" icon="icons/lost.svg" name="%view.name"/>
                </plugin>
                """);

        assertThat(example.brokenBy(new PluginDescriptions())).hasSize(3)
                .anySatisfy(broken -> assertThat(broken).contains("the class org.kith.app.internal.Lost is not there"))
                .anySatisfy(broken -> assertThat(broken).contains("the file icons/lost.svg is not there"))
                .anySatisfy(broken -> assertThat(broken).contains("plugin.properties has no view.name"));
    }

    @Test
    void anExtensionPointWithoutWordsIsReported() {
        example.room("org.kith.ui").file("bundles/org.kith.ui/schema/columns.exsd", """
                <schema>
                   <annotation><appinfo><meta.schema id="columns"/></appinfo><documentation>Columns.</documentation></annotation>
                   <annotation><appinfo><meta.section type="since"/></appinfo><documentation>1.0</documentation></annotation>
                   <annotation><appinfo><meta.section type="examples"/></appinfo><documentation>
                      [Enter extension point usage example here.]</documentation></annotation>
                   <annotation><appinfo><meta.section type="apiinfo"/></appinfo><documentation>None.</documentation></annotation>
                </schema>
                """);

        assertThat(example.brokenBy(new SchemaDocumentation())).hasSize(2)
                .anySatisfy(broken -> assertThat(broken).contains("the section examples is empty"))
                .anySatisfy(broken -> assertThat(broken).contains("the section implementation is empty"));
    }

    @Test
    void wordsAndFieldsThatDoNotFitAreReported() {
        example.room("org.kith.core")
                .source("org.kith.core", "org.kith.core.Messages", """
                        package org.kith.core;
                        final class Messages extends NLS {
                            public static String Silent;
                            public static String Unused;
                        }
                        """)
                .file("bundles/org.kith.core/src/org/kith/core/messages.properties", "Unused = never\nLost = nowhere\n");

        assertThat(example.brokenBy(new MessageKeys())).hasSize(3)
                .anySatisfy(broken -> assertThat(broken).contains("Silent has no words"))
                .anySatisfy(broken -> assertThat(broken).contains("Unused is not used"))
                .anySatisfy(broken -> assertThat(broken).contains("Lost has no field"));
    }

    @Test
    void whatOthersMayUseAndSaysNothingIsReported() {
        example.room("org.kith.core", "Export-Package: org.kith.core;version=\"1.0.0\"")
                .source("org.kith.core", "org.kith.core.Silent", """
                        package org.kith.core;
                        /** Tells. */
                        public interface Silent {
                            String silent();
                            /** Tells. */
                            String told();
                            /** A pair. */
                            record Pair(int one, int other) {
                                public Pair {
                                }
                                public int sum() {
                                    return one + other;
                                }
                                @Override
                                public String toString() {
                                    return "";
                                }
                            }
                        }
                        final class Hidden {
                            public void hidden() {
                            }
                        }
                        """);

        assertThat(example.brokenBy(new ExportedJavadoc())).hasSize(2)
                .anySatisfy(broken -> assertThat(broken).contains("silent is shown"))
                .anySatisfy(broken -> assertThat(broken).contains("sum is shown"));
    }

    @Test
    void aPackageThatOthersMayUseSaysSinceWhen() {
        example.room("org.kith.core", "Export-Package: org.kith.core;version=\"1.0.0\"")
                .source("org.kith.core", "org.kith.core.package-info", """
                        /** What everybody may use. */
                        package org.kith.core;
                        """);

        assertThat(example.brokenBy(new ExportedJavadoc())).singleElement().asString()
                .contains("org.kith.core does not say since when");
    }

    @Test
    void theHelpRequiresNothing() {
        example.room("org.kith.help", "Require-Bundle: org.kith.core");

        assertThat(example.brokenBy(new Levels())).singleElement().asString().contains("requires org.kith.core");
    }

    @Test
    void helpThatIsNotSoIsReported() {
        example.room("org.kith.help").room("org.kith.core")
                .file("bundles/org.kith.core/plugin.xml", "<plugin><extension-point id='org.kith.core.boards'/></plugin>")
                .file("bundles/org.kith.help/book.xml", "<toc><topic href='lost.html'/></toc>")
                .file("bundles/org.kith.help/page.html", """
                        <html><a href="nowhere.html"/><code>org.kith.core.Lost</code>
                        <pre data-source="Hello.java">int one;</pre></html>
                        """)
                .file("releng/examples/languages/Hello.java", "int two;");

        assertThat(example.brokenBy(new HelpPages())).hasSize(6)
                .anySatisfy(broken -> assertThat(broken).contains("this is not in", "Hello.java: int one;"))
                .anySatisfy(broken -> assertThat(broken).contains("it links to nowhere.html"))
                .anySatisfy(broken -> assertThat(broken).contains("org.kith.core.Lost is not there"))
                .anySatisfy(broken -> assertThat(broken).contains("page.html: the page is in no book"))
                .anySatisfy(broken -> assertThat(broken).contains("lost.html: a book names this page"))
                .anySatisfy(broken -> assertThat(broken).contains("no page tells of the extension point org.kith.core.boards"));
    }

    @Test
    void helpMayIndentItsCodeOtherwiseAndLeaveSomethingOut() {
        example.room("org.kith.help")
                .file("bundles/org.kith.help/book.xml", "<toc><topic href='page.html'/></toc>")
                .file("bundles/org.kith.help/page.html", """
                        <html><pre data-source="Hello.java">if (a &lt; b) {
                          one();
                        …
                        }</pre></html>
                        """)
                .file("releng/examples/languages/Hello.java", "    if (a < b) {\n        one();\n        two();\n    }\n");

        assertThat(example.brokenBy(new HelpPages())).isEmpty();
    }

    @Test
    void aProductWithSomethingElseInItIsReported() {
        var product = "releng/repository/target/products/kith/linux/gtk/x86_64/kith/";
        example.file("releng/target-platform/target-platform.target", """
                <target><dependency><artifactId>org.eclipse.swt</artifactId><version>3.133.0</version></dependency></target>
                """)
                .file("releng/repository/kith.product", """
                        <product><features><feature id="org.kith.feature"/></features></product>
                        """)
                .file("features/org.kith.sdk.feature/feature.xml", "<feature><plugin id='for.authors'/></feature>")
                .file("features/org.kith.feature/feature.xml", """
                        <feature>
                            <plugin id="org.eclipse.swt"/><plugin id="org.eclipse.jface"/><plugin id="mac" os="macosx"/>
                        </feature>
                        """)
                .file(product + "artifacts.xml", "")
                .file(product + "plugins/org.eclipse.swt_3.134.0.v2026.jar", "")
                .file(product + "plugins/stranger.x86_64_1.0.0.jar", "");

        assertThat(example.brokenBy(new ProductContents())).hasSize(3)
                .anySatisfy(broken -> assertThat(broken).contains("org.eclipse.swt is 3.134.0.v2026 and not 3.133.0"))
                .anySatisfy(broken -> assertThat(broken).contains("stranger.x86_64 is in no feature"))
                .anySatisfy(broken -> assertThat(broken).contains("org.eclipse.jface is missing"));
    }

    private AbstractStringAssert<?> broken(String source) {
        example.room("org.kith.core").source("org.kith.core", "org.kith.core.Silence", source);
        return assertThat(example.brokenBy(new ForbiddenCode())).singleElement().asString();
    }
}
