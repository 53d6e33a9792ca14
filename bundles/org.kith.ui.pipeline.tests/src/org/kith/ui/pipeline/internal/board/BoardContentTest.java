// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.pipeline.internal.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kith.testkit.Builders.aPerson;
import static org.kith.testkit.Builders.aTask;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.kith.core.graph.TieGraphs;
import org.kith.core.guard.Guard;
import org.kith.core.introduction.Acquaintances;
import org.kith.core.pipeline.Boards;
import org.kith.core.pipeline.PipelineTemplate;
import org.kith.core.pipeline.Pipelines;
import org.kith.model.contacts.Task;
import org.kith.model.pipeline.Opportunity;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.Pipeline;
import org.kith.model.pipeline.PipelineFactory;
import org.kith.model.pipeline.Stage;
import org.kith.testkit.PersonBuilder;
import org.kith.testkit.Services;
import org.kith.ui.chart.BarChart;
import org.kith.ui.lines.Line;
import org.kith.ui.link.ViewLinks;
import org.kith.ui.mail.Draft;
import org.kith.ui.pipeline.internal.detail.OpportunityDetail;
import org.kith.ui.pipeline.internal.edits.Questions;
import org.kith.ui.query.FactSources;
import org.kith.ui.rows.RowList;
import org.kith.ui.testkit.Desk;
import org.kith.ui.testkit.Spoken;

class BoardContentTest implements Questions, ViewLinks {

    private static final PipelineTemplate COLLABORATION = PipelineTemplate.builtIn().get(2);

    private final Desk desk = new Desk();
    private final List<String> asked = new ArrayList<>();
    private final Map<String, String> memory = new HashMap<>();
    private boolean answer = true;
    private BoardContent content;

    @AfterEach
    void close() {
        desk.close();
    }

    @Override
    public boolean exceed(Stage stage) {
        asked.add("exceed " + stage.getName());
        return answer;
    }

    @Override
    public Optional<String> whyLost(Opportunity opportunity, Stage stage) {
        asked.add("why " + opportunity.getTitle());
        return answer ? Optional.of("No time") : Optional.empty();
    }

    @Override
    public boolean delete(Opportunity opportunity) {
        asked.add("delete " + opportunity.getTitle());
        return answer;
    }

    @Override
    public boolean delete(Pipeline pipeline, int opportunities) {
        return answer;
    }

    @Override
    public void open(UUID person) {
        asked.add("open " + person);
    }

    @Override
    public void write(Draft draft) {
        asked.add("write");
    }

    private void show() {
        desk.open();
        desk.shell().setSize(1400, 800);
        content = new BoardContent(desk.shell(), desk.openNetwork(),
                new FactSources(desk.cadences(), desk.ties(), Services.get(TieGraphs.class)), this,
                new BoardState(memory), new OpportunityDetail.Sources(Services.get(TieGraphs.class),
                        Services.get(Acquaintances.class), this), new Guard());
        desk.shell().layout();
        desk.settle();
    }

    private void withBoard(Consumer<Boards> more) {
        var test = desk.network();
        test.network().edit("Board", () -> {
            var boards = new Boards(test.network());
            boards.create(COLLABORATION);
            more.accept(boards);
        });
        show();
    }

    private Opportunity card(Boards boards, String title, String stage) {
        var root = desk.network().network().root();
        var pipeline = Pipelines.of(root).findFirst().orElseThrow();
        var opportunity = boards.open(pipeline, title, desk.network().today());
        boards.move(opportunity, Pipelines.stage(pipeline, stage).orElseThrow(), desk.network().today(), "none");
        return opportunity;
    }

    private void concern(Opportunity opportunity, PersonBuilder person) {
        var contact = PipelineFactory.eINSTANCE.createOpportunityContact();
        contact.setPerson(person.addTo(desk.network().network()));
        opportunity.getContacts().add(contact);
    }

    private void withTwo() {
        withBoard(boards -> {
            concern(card(boards, "Course", "Idea"), aPerson("Ada Lovelace").tagged("Berlin"));
            card(boards, "Book", "Agreed").setKind(OpportunityKind.SPEAKING);
        });
    }

    private void choose(String name, int place) {
        var combo = Desk.all(desk.shell(), Combo.class).stream().filter(each -> name.equals(Spoken.name(each)))
                .findFirst().orElseThrow();
        combo.select(place);
        combo.notifyListeners(SWT.Selection, new Event());
        desk.settle();
    }

    private void filter(String words) {
        content.filter().query().words(words);
        desk.settle();
    }

    private Pipeline pipeline() {
        return Pipelines.of(desk.opened().root()).findFirst().orElseThrow();
    }

    private Stage stage(String name) {
        return Pipelines.stage(pipeline(), name).orElseThrow();
    }

    private String stageOf(String title) {
        return Pipelines.stage(Pipelines.opportunities(desk.opened().root())
                .filter(each -> title.equals(each.getTitle())).findFirst().orElseThrow()).getName();
    }

    private List<String> titles(int column) {
        return content.canvas().board().columns().get(column).lanes().stream().flatMap(List::stream).map(Card::title)
                .toList();
    }

    private void press(int key, int modifiers) {
        var event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        content.canvas().notifyListeners(SWT.KeyDown, event);
        desk.settle();
    }

    private void mouse(int type, int x, int y) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        content.canvas().notifyListeners(type, event);
        desk.settle();
    }

    private static int middle(Rectangle bounds) {
        return bounds.x + bounds.width / 2;
    }

    private void drag(Place card, int toColumn) {
        var from = content.canvas().cardBounds(card);
        mouse(SWT.MouseDown, middle(from), from.y + 10);
        mouse(SWT.MouseMove, middle(from) + 20, from.y + 10);
        mouse(SWT.MouseUp, middle(content.canvas().columnBounds(toColumn)), from.y + 10);
    }

    private void type(String title) {
        var text = content.canvas().quickAdd().text();
        text.setText(title);
        text.notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    private String formShown() {
        return Desk.all(desk.shell(), Combo.class).stream().filter(each -> "Form".equals(Spoken.name(each)))
                .findFirst().orElseThrow().getText();
    }

    private void reveal(String title) {
        desk.openNetwork().reveal(Pipelines.opportunities(desk.opened().root())
                .filter(each -> title.equals(each.getTitle())).findFirst().orElseThrow().getId());
        desk.settle();
    }

    @Test
    void whatIsFoundIsSelectedAndShownBesideTheBoard() {
        withTwo();
        reveal("Book");
        assertThat(content.canvas().selected()).map(Card::title).contains("Book");
        assertThat(content.detail().control().getVisible()).isTrue();
    }

    @Test
    void whatHidesAFoundCardGivesWay() {
        withTwo();
        choose("Form", 2);
        filter("course");
        content.fold(stage("Agreed").getKey());
        reveal("Book");
        assertThat(content.canvas().selected()).map(Card::title).contains("Book");
        assertThat(formShown()).isEqualTo("As a board");
    }

    @Test
    void plotsTellWhichShareWentOn() {
        withTwo();
        choose("Form", 2);
        var funnel = content.plots().canvas().bars().getFirst();
        assertThat(funnel.rows()).extracting(BarChart.Row::whole).containsExactly(2.0, 1.0, 1.0, 0.0, 0.0);
        assertThat(Spoken.name(content.plots().canvas())).contains("Idea 2, of these 50 % went on");
    }

    @Test
    void plotsAreOfWhatTheFilterLeaves() {
        withTwo();
        choose("Form", 2);
        filter("book");
        assertThat(content.plots().canvas().bars().getFirst().rows()).extracting(BarChart.Row::whole)
                .containsExactly(1.0, 1.0, 1.0, 0.0, 0.0);
    }

    @Test
    void plotsFollowEdits() {
        withTwo();
        choose("Form", 2);
        content.move(Pipelines.opportunities(desk.opened().root()).findFirst().orElseThrow().getId(),
                stage("Exploring").getKey());
        desk.settle();
        assertThat(content.plots().canvas().bars().getFirst().rows()).extracting(BarChart.Row::whole)
                .startsWith(2.0, 2.0);
    }

    @Test
    void beforeAnythingMovedThePlotsSayWhatTheyWouldShow() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        choose("Form", 2);
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText)
                .contains("Too little has happened yet");
    }

    @Test
    void plotsAreSavedAsDrawingPictureAndTable() throws IOException {
        withTwo();
        choose("Form", 2);
        var written = new ArrayList<String>();
        for (var format : content.plots().formats()) {
            var bytes = new ByteArrayOutputStream();
            format.contents().get().write(bytes);
            written.add(bytes.toString(StandardCharsets.ISO_8859_1));
        }
        assertThat(written.get(0)).startsWith("<svg ").contains(">Idea</text>").endsWith("</svg>\n");
        assertThat(written.get(1)).contains("PNG");
        assertThat(written.get(2)).startsWith("Name,Reached,Went on").contains("\r\nIdea,2,1,1,");
    }

    @Test
    void withoutABoardItSaysWhatStandsHere() {
        show();
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText).contains("No board yet");
    }

    @Test
    void aTemplateIsEnoughForABoard() {
        show();
        Desk.all(desk.shell(), Button.class).stream().filter(each -> COLLABORATION.name().equals(each.getText()))
                .findFirst().orElseThrow().notifyListeners(SWT.Selection, new Event());
        desk.settle();
        assertThat(content.canvas().board().columns()).extracting(Column::name)
                .containsExactly("Idea", "Exploring", "Agreed", "Active", "Done", "Dropped");
    }

    @Test
    void aHeaderTellsTheSumAndTheWeightedSum() {
        withBoard(boards -> {
            card(boards, "Course", "Exploring").setAmount(10_000);
            card(boards, "Book", "Exploring").setAmount(5_000);
        });
        var column = content.canvas().board().columns().get(1);
        assertThat(column.count()).isEqualTo(2);
        assertThat(column.worth().replaceAll("[^0-9]+", " ").strip()).isEqualTo("15 000 3 000");
    }

    @Test
    void whatIsToBeDoneNextColoursACard() {
        withBoard(boards -> {
            var network = desk.network().network();
            card(boards, "Course", "Idea");
            card(boards, "Book", "Idea").getTasks().add(network.add(aTask("Write", null, null, "2030-01-01")));
            card(boards, "Talk", "Idea").getTasks().add(network.add(aTask("Call", null, null, "2020-01-01")));
            card(boards, "Paper", "Done");
        });
        assertThat(content.canvas().board().columns().get(0).lanes().getFirst()).extracting(Card::attention)
                .containsExactly(Attention.LATE, Attention.PLANNED, Attention.NONE);
        assertThat(content.canvas().board().columns().get(4).lanes().getFirst()).extracting(Card::attention)
                .containsExactly(Attention.SETTLED);
    }

    @Test
    void aCardThatIsThereForTooLongIsRotting() {
        withBoard(boards -> {
            card(boards, "Course", "Idea");
            Pipelines.of(desk.network().network().root()).findFirst().orElseThrow().getStages().getFirst()
                    .setMaxDays(30);
        });
        desk.openNetwork().edit("Long ago", () -> Pipelines.opportunities(desk.opened().root()).forEach(
                each -> each.getChanges().forEach(change -> change.setOn(change.getOn().minusDays(31)))));
        desk.settle();
        assertThat(content.canvas().board().columns().getFirst().lanes().getFirst()).singleElement()
                .matches(Card::rotting).extracting(Card::days).isEqualTo(31L);
    }

    @Test
    void aCardFollowsWhatStandsOnIt() {
        withTwo();
        desk.openNetwork().edit("Rename", () -> desk.person("Ada Lovelace").setFormattedName("Ada King"));
        desk.settle();
        assertThat(content.canvas().board().columns().getFirst().lanes().getFirst()).singleElement()
                .extracting(Card::people).isEqualTo(List.of("Ada King"));
    }

    @Test
    void aCardFollowsItsTasks() {
        withBoard(boards -> card(boards, "Course", "Idea").getTasks()
                .add(desk.network().network().add(aTask("Write", null, null, "2030-01-01"))));
        desk.openNetwork().edit("Rename", () -> desk.opened().root().getTasks().getFirst().setSummary("Call"));
        desk.settle();
        assertThat(content.canvas().board().columns().getFirst().lanes().getFirst()).singleElement()
                .extracting(Card::next).isEqualTo("Call");
    }

    @Test
    void arrowsWalkOverTheBoard() {
        withBoard(boards -> {
            card(boards, "Course", "Idea");
            card(boards, "Book", "Agreed");
        });
        press(SWT.ARROW_DOWN, 0);
        assertThat(content.canvas().selected()).map(Card::title).contains("Course");
        press(SWT.ARROW_RIGHT, 0);
        assertThat(content.canvas().selected()).isEmpty();
        assertThat(content.canvas().column()).map(Column::name).contains("Exploring");
        press(SWT.ARROW_RIGHT, 0);
        press(SWT.ARROW_DOWN, 0);
        assertThat(content.canvas().selected()).map(Card::title).contains("Book");
    }

    @Test
    void withCtrlArrowsMoveTheCardAndTheCursorStaysOnIt() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        press(SWT.ARROW_DOWN, 0);
        press(SWT.ARROW_RIGHT, SWT.MOD1);
        assertThat(stageOf("Course")).isEqualTo("Exploring");
        assertThat(content.canvas().selected()).map(Card::title).contains("Course");
        press(SWT.ARROW_LEFT, SWT.MOD1);
        assertThat(stageOf("Course")).isEqualTo("Idea");
    }

    @Test
    void aCardIsDraggedToAnotherColumn() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        drag(new Place(0, 0, 0), 3);
        assertThat(stageOf("Course")).isEqualTo("Active");
        assertThat(titles(3)).containsExactly("Course");
    }

    @Test
    void escapeLeavesADraggedCardWhereItWas() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        var from = content.canvas().cardBounds(new Place(0, 0, 0));
        mouse(SWT.MouseDown, middle(from), from.y + 10);
        mouse(SWT.MouseMove, middle(from) + 300, from.y + 10);
        press(SWT.ESC, 0);
        mouse(SWT.MouseUp, middle(from) + 300, from.y + 10);
        assertThat(stageOf("Course")).isEqualTo("Idea");
    }

    @Test
    void undoTakesAMoveBack() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        drag(new Place(0, 0, 0), 2);
        desk.openNetwork().undo();
        desk.settle();
        assertThat(titles(0)).containsExactly("Course");
    }

    @Test
    void cardsAreTypedOneAfterTheOther() {
        withBoard(boards -> { });
        press('n', 0);
        type("Course");
        type("Book");
        assertThat(titles(0)).containsExactly("Book", "Course");
        assertThat(content.canvas().quickAdd().text().getVisible()).isTrue();
    }

    @Test
    void theSignInTheHeaderAddsToItsColumn() {
        withBoard(boards -> { });
        var header = content.canvas().headerBounds(2);
        mouse(SWT.MouseDown, header.x + header.width - 12, header.y + 16);
        type("Course");
        assertThat(stageOf("Course")).isEqualTo("Agreed");
    }

    @Test
    void aFullStageAsksBeforeItTakesOneMore() {
        withBoard(boards -> {
            card(boards, "Course", "Idea");
            card(boards, "Book", "Exploring");
            Pipelines.of(desk.network().network().root()).findFirst().orElseThrow().getStages().get(1).setLimit(1);
        });
        answer = false;
        drag(new Place(0, 0, 0), 1);
        assertThat(asked).containsExactly("exceed Exploring");
        assertThat(stageOf("Course")).isEqualTo("Idea");
        answer = true;
        drag(new Place(0, 0, 0), 1);
        assertThat(stageOf("Course")).isEqualTo("Exploring");
        assertThat(content.canvas().board().columns().get(1).over()).isTrue();
    }

    @Test
    void whatIsDroppedIsAskedForAReason() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        drag(new Place(0, 0, 0), 5);
        assertThat(asked).containsExactly("why Course");
        assertThat(Pipelines.opportunities(desk.opened().root())).singleElement()
                .extracting(Opportunity::getLostReason).isEqualTo("No time");
    }

    @Test
    void deleteAsksAndDeletes() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        press(SWT.ARROW_DOWN, 0);
        press(SWT.DEL, 0);
        assertThat(asked).containsExactly("delete Course");
        assertThat(Pipelines.opportunities(desk.opened().root())).isEmpty();
    }

    @Test
    void aFoldedColumnShowsNoCardsAndStaysFolded() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        press(' ', 0);
        assertThat(content.canvas().board().cards(0, 0)).isEmpty();
        assertThat(new BoardState(memory).folded()).containsExactly(stage("Idea").getKey());
        press(' ', 0);
        assertThat(content.canvas().board().cards(0, 0)).hasSize(1);
    }

    @Test
    void screenReadersHearColumnsAndCards() {
        withBoard(boards -> {
            concern(card(boards, "Course", "Idea"), aPerson("Ada Lovelace"));
        });
        assertThat(Spoken.name(content.canvas())).isEqualTo("Opportunities");
        assertThat(BoardAccess.describe(content.canvas().board(), 0)).isEqualTo("Idea, cards: 1");
        assertThat(BoardAccess.describe(content.canvas().board(), 1))
                .isEqualTo("Course, Idea, Ada Lovelace, Nothing planned, 0 days in this stage");
        assertThat(BoardAccess.describe(content.canvas().board(), 2)).isEqualTo("Exploring, cards: 0");
    }

    @Test
    void aBoardBeginsAtItsFirstStage() {
        withTwo();
        var canvas = new BoardCanvas(desk.shell(), "Other", content);
        canvas.show(content.canvas().board());
        canvas.setSize(400, 300);
        desk.settle();
        assertThat(canvas.getHorizontalBar().getSelection()).isZero();
    }

    @Test
    void whatIsOpenIsSummedUpOverTheBoard() {
        withBoard(boards -> {
            card(boards, "Course", "Exploring").setAmount(10_000);
            card(boards, "Book", "Agreed").setAmount(5_000);
            card(boards, "Study", "Active").setAmount(8_000);
            card(boards, "Talk", "Done").setAmount(700);
        });
        assertThat(content.filter().count().replaceAll("[^0-9]+", " ").strip()).isEqualTo("4 23 000 10 900");
    }

    @Test
    void theFilterLooksAtTheWordsOnCards() {
        withTwo();
        filter("boo");
        assertThat(titles(0)).isEmpty();
        assertThat(titles(2)).containsExactly("Book");
        assertThat(content.filter().count()).isEqualTo("1 of 2");
        filter("lovelace");
        assertThat(titles(0)).containsExactly("Course");
    }

    @Test
    void aQueryIsAskedOfTheContacts() {
        withTwo();
        filter("tag:berlin");
        assertThat(titles(0)).containsExactly("Course");
        assertThat(titles(2)).isEmpty();
    }

    @Test
    void aQueryThatIsNotFinishedLeavesWhatWasFound() {
        withTwo();
        filter("boo");
        filter("tag:(");
        assertThat(content.filter().query().problem()).isNotEmpty();
        assertThat(titles(0)).isEmpty();
        assertThat(titles(2)).containsExactly("Book");
    }

    @Test
    void lanesPartTheBoardByKind() {
        withTwo();
        choose("Lanes", 1);
        assertThat(content.canvas().board().lanes()).containsExactly("Collaboration", "Speaking");
        assertThat(content.canvas().board().cards(0, 0)).extracting(Card::title).containsExactly("Course");
        assertThat(content.canvas().board().cards(2, 1)).extracting(Card::title).containsExactly("Book");
    }

    private Text field(String name) {
        return Desk.all(desk.shell(), Text.class).stream().filter(text -> name.equals(Spoken.name(text))).findFirst()
                .orElseThrow();
    }

    private void type(String field, String words) {
        field(field).setText(words);
        field(field).notifyListeners(SWT.DefaultSelection, new Event());
        desk.settle();
    }

    @SuppressWarnings("unchecked")
    private RowList<Line> lines(String list) {
        return (RowList<Line>) Desk.all(desk.shell(), RowList.class).stream()
                .filter(each -> list.equals(Spoken.name(each))).findFirst().orElseThrow();
    }

    private Opportunity opportunity() {
        return Pipelines.opportunities(desk.opened().root()).findFirst().orElseThrow();
    }

    private void withDetail(Consumer<Opportunity> more) {
        withBoard(boards -> more.accept(card(boards, "Course", "Idea")));
        press(SWT.ARROW_DOWN, 0);
        press(SWT.CR, 0);
    }

    @Test
    void whatIsPlannedColoursTheCardAndStandsAmongTheTasks() {
        withDetail(opportunity -> { });
        field("Until (yyyy-mm-dd)").setText("2026-12-24");
        type("What is to be done next?", "Write the outline");
        assertThat(desk.opened().root().getTasks()).singleElement().extracting(Task::getSummary, Task::getDue)
                .containsExactly("Write the outline", LocalDate.of(2026, 12, 24));
        assertThat(lines("To do").rows()).extracting(Line::text).containsExactly("Write the outline");
        assertThat(content.canvas().board().cards(0, 0)).singleElement().extracting(Card::attention)
                .isEqualTo(Attention.PLANNED);
    }

    @Test
    void aDayThatCannotBeReadPlansNothingAndKeepsWhatWasTyped() {
        withDetail(opportunity -> { });
        field("Until (yyyy-mm-dd)").setText("soon");
        type("What is to be done next?", "Write the outline");
        assertThat(desk.opened().root().getTasks()).isEmpty();
        assertThat(field("What is to be done next?").getText()).isEqualTo("Write the outline");
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("\u201csoon\u201d is not a day."));
    }

    @Test
    void deletingAnOpportunityTakesItsTasksAlong() {
        withDetail(opportunity -> { });
        type("What is to be done next?", "Write the outline");
        press(SWT.DEL, 0);
        assertThat(desk.opened().root().getTasks()).isEmpty();
        desk.openNetwork().undo();
        assertThat(opportunity().getTasks()).hasSize(1);
    }

    @Test
    void amountsAreTypedAsPeopleWriteThem() {
        withDetail(opportunity -> { });
        content.detail().select(1);
        type("Amount", "12000.5");
        assertThat(opportunity().getAmount()).isEqualTo(12_000.5);
        type("Amount", "a lot");
        assertThat(opportunity().getAmount()).isEqualTo(12_000.5);
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.startsWith("\u201ca lot\u201d is not a number."));
    }

    @Test
    void anUnknownCurrencyIsRefusedWithASentence() {
        withDetail(opportunity -> { });
        content.detail().select(1);
        type("Currency", "talers");
        assertThat(opportunity().getCurrency()).isNull();
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText)
                .anyMatch(text -> text.contains("TALERS"));
        type("Currency", "chf");
        assertThat(opportunity().getCurrency()).isEqualTo("CHF");
    }

    @Test
    void whomTheOwnerKnowsThereIsSaidNowAndFormerly() {
        withDetail(opportunity -> {
            var network = desk.network().network();
            aPerson("Ada Lovelace").worksFor("Analytical Engines", "Director").addTo(network);
            aPerson("Charles Babbage").worked("Analytical Engines", "Founder", "2001", "2011").addTo(network);
            opportunity.setOrganization(network.root().getOrganizations().getFirst());
        });
        assertThat(lines("Who you know there").rows()).extracting(Line::text)
                .containsExactlyInAnyOrder("Ada Lovelace", "Charles Babbage");
        assertThat(lines("Who you know there").rows()).extracting(Line::detail)
                .anyMatch(text -> text.startsWith("Director \u00b7 now"))
                .anyMatch(text -> text.startsWith("Founder \u00b7 until 2011"));
        assertThat(content.canvas().board().cards(0, 0)).singleElement().extracting(Card::known).isEqualTo(2);
    }

    @Test
    void theStageChosenInTheDetailMovesTheCard() {
        withDetail(opportunity -> { });
        choose("Stage", 2);
        assertThat(stageOf("Course")).isEqualTo("Agreed");
    }

    @Test
    void anotherSourceIsWrittenInWords() {
        withDetail(opportunity -> { });
        content.detail().select(2);
        type("Anything else, such as a posting or an event", "Job fair");
        assertThat(lines("What led here").rows()).extracting(Line::text).containsExactly("Job fair");
        assertThat(lines("From stage to stage").rows()).extracting(Line::text).containsExactly("Idea");
    }

    @Test
    void aPointOfTheStageIsChecked() {
        withDetail(opportunity -> Pipelines.stage(opportunity).getChecklist().add("Ask for a budget"));
        var list = lines("In this stage");
        list.select(list.rows().getFirst());
        var event = new Event();
        event.character = ' ';
        list.notifyListeners(SWT.KeyDown, event);
        desk.settle();
        assertThat(opportunity().getChecked()).containsExactly("Ask for a budget");
    }

    @Test
    void theTableShowsTheSameFiltered() {
        withTwo();
        choose("Form", 1);
        assertThat(content.table().control().total()).isEqualTo(2);
        filter("boo");
        desk.settle();
        assertThat(content.table().control().total()).isEqualTo(1);
        choose("Form", 0);
        assertThat(titles(2)).containsExactly("Book");
    }

    @Test
    void whatIsSelectedInTheTableIsShownBesideIt() {
        withTwo();
        choose("Form", 1);
        content.table().control().selectFirst();
        var first = content.table().control().selection().getFirst().card();
        content.open(first.id());
        desk.settle();
        assertThat(Desk.all(desk.shell(), Label.class)).extracting(Label::getText).contains(first.title());
    }

    @Test
    void escapeEndsAddingAndTheCardsMoveBack() {
        withBoard(boards -> card(boards, "Course", "Idea"));
        int before = content.canvas().cardBounds(new Place(0, 0, 0)).y;
        press('n', 0);
        assertThat(content.canvas().cardBounds(new Place(0, 0, 0)).y).isGreaterThan(before);
        var event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        content.canvas().quickAdd().text().notifyListeners(SWT.Traverse, event);
        assertThat(content.canvas().quickAdd().text().getVisible()).isFalse();
        assertThat(content.canvas().cardBounds(new Place(0, 0, 0)).y).isEqualTo(before);
    }
}
