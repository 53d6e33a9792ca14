// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.ui.contacts.internal.map;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.kith.core.NetworkChange;
import org.kith.core.graph.Brokerage;
import org.kith.core.graph.GraphLayout;
import org.kith.core.graph.Places;
import org.kith.core.graph.TieGraph;
import org.kith.core.people.PersonRow;
import org.kith.model.contacts.Sensitivity;
import org.kith.ui.CommandIds;
import org.kith.ui.export.ExportFormat;
import org.kith.ui.export.FileExport;
import org.kith.ui.field.NoNetwork;
import org.kith.ui.graph.GraphCanvas;
import org.kith.ui.graph.Legend;
import org.kith.ui.network.Contact;
import org.kith.ui.network.GraphSource;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.OpenNetworkListener;
import org.kith.ui.network.People;
import org.kith.ui.network.PeopleChange;
import org.kith.ui.query.FactSources;
import org.kith.ui.table.DataTable;
import org.kith.ui.theme.Icon;
import org.kith.ui.theme.Space;
import org.kith.ui.theme.Theme;
import org.kith.ui.widget.Deck;
import org.kith.ui.widget.EmptyState;
import org.kith.ui.widget.Refresh;

/**
 * The contents of the Network Map: people and their ties as a picture or as a table, with what the colours mean. Follows
 * the network while it can be seen.
 */
public final class MapContent implements OpenNetworkListener, MapBar.Actions {

    private static final int PICTURE_WIDTH = 2_800;
    private static final int PICTURE_HEIGHT = 2_000;

    private final OpenNetwork open;
    private final GraphSource graphs;
    private final Brokerage brokerage;
    private final GraphLayout layout;
    private final MapLinks links;
    private final Composite root;
    private final MapBar bar;
    private final Deck body;
    private final GraphCanvas canvas;
    private final DataTable<MapRow> table;
    private final EmptyState empty;
    private final Legend legend;
    private final MapSearch search;
    private final WaysBetween ways;
    private final Refresh refresh;
    private MapSettings settings = MapSettings.INITIAL;
    private MapPicture picture;
    private Drafting drafting;
    private boolean showsTable;
    private boolean following;

    /** Builds the contents; they follow the open network and the selection until they are disposed. */
    public MapContent(Composite parent, OpenNetwork open, FactSources sources, Brokerage brokerage, GraphLayout layout,
            MapLinks links) {
        this.open = open;
        this.brokerage = brokerage;
        this.layout = layout;
        this.links = links;
        root = new Composite(parent, SWT.NONE);
        root.setLayout(withoutMargins());
        graphs = new GraphSource(Messages.Name, root, open, sources.graphs());
        bar = new MapBar(root, open, this);
        body = new Deck(root);
        canvas = createCanvas();
        table = createTable();
        empty = new EmptyState(body);
        legend = createLegend();
        search = new MapSearch(open, sources, canvas, bar);
        ways = new WaysBetween(root, open, brokerage);
        Theme.of(root).own(root);
        bar.show(settings);
        refresh = new Refresh(bar.control(), this::refresh);
        root.addDisposeListener(disposed -> stop());
        open.addListener(root, this);
        networkChanged();
    }

    private static GridLayout withoutMargins() {
        var layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    private GraphCanvas createCanvas() {
        var created = new GraphCanvas(body, Messages.Name);
        created.onSelection(() -> select(created.selection()));
        created.onOpen(links::open);
        created.onDrag(this::stop);
        created.addListener(SWT.KeyDown, this::pressed);
        created.card(node -> new MapCard(picture, created.focus()).lines(node));
        return created;
    }

    private void pressed(Event key) {
        if (Character.toLowerCase(key.character) == 'c' && (key.stateMask & SWT.MODIFIER_MASK) == 0) {
            centre();
        }
    }

    private DataTable<MapRow> createTable() {
        var created = new DataTable<MapRow>(body, Messages.Name, MapRow::number, new MapColumns().all());
        created.onSelection(rows -> select(rows.stream().map(row -> row.person().id()).toList()));
        created.onOpen(row -> links.open(row.person().id()));
        created.sort("ties", false);
        return created;
    }

    private Legend createLegend() {
        var created = new Legend(root);
        var data = new GridData(SWT.FILL, SWT.BOTTOM, true, false);
        data.horizontalIndent = Space.MEDIUM;
        data.verticalIndent = Space.TIGHT;
        created.setLayoutData(data);
        return created;
    }

    /** @return the picture, to give it a menu */
    GraphCanvas canvas() {
        return canvas;
    }

    /** @return the table, to give it a menu */
    DataTable<MapRow> table() {
        return table;
    }

    MapBar bar() {
        return bar;
    }

    Legend legend() {
        return legend;
    }

    EmptyState empty() {
        return empty;
    }

    /** @return whether everybody has found a place */
    boolean settled() {
        return !refresh.isDue() && !graphs.isReading() && drafting == null;
    }

    /** @return what the user has chosen */
    MapSettings settings() {
        return settings;
    }

    /** Shows what was chosen before. */
    void settings(MapSettings chosen) {
        settings = chosen;
        bar.show(settings);
        outdate();
    }

    @Override
    public void change(UnaryOperator<MapSettings> change) {
        settings(change.apply(settings));
    }

    /** Around the selected person; around the owner if nobody is selected, or who is in the centre already. */
    @Override
    public void centre() {
        var selected = open.selection().person().orElse(null);
        var next = settings.around(selected == null || selected.equals(settings.centre()) ? null : selected);
        settings(next.steps() == MapSettings.EVERYBODY && next.centre() != null ? next.upTo(2) : next);
    }

    @Override
    public void networkChanged() {
        stop();
        picture = null;
        settings = settings.around(null);
        search.networkChanged();
        outdate();
    }

    @Override
    public void edited(NetworkChange change) {
        search.edited();
        outdate();
    }

    @Override
    public void peopleChanged(PeopleChange change) {
        outdate();
    }

    private void outdate() {
        if (open.people().isEmpty()) {
            refresh();
        } else {
            refresh.soon();
        }
    }

    private void refresh() {
        stop();
        var people = open.people().orElse(null);
        if (people == null) {
            NoNetwork.say(empty, Icon.MAP, open);
            showEmpty();
            return;
        }
        graphs.read(this::show);
    }

    private void show(TieGraph whole) {
        if (whole.size() <= 1) {
            sayNobody();
        } else if (whole.ties() == 0) {
            sayNoTies();
        } else {
            open.people().ifPresent(people -> draft(whole, people));
        }
    }

    private void draft(TieGraph whole, People people) {
        var contacts = new HashMap<UUID, Contact>();
        people.contacts().forEach(contact -> contacts.put(contact.person().id(), contact));
        if (!knowsAll(contacts, whole)) {
            outdate();
            return;
        }
        var wanted = settings;
        boolean measure = showsTable;
        var next = new Drafting(() -> MapPicture.of(whole, wanted, contacts, brokerage, measure), layout,
                this::drafted);
        drafting = next;
        boolean sameRoom = picture != null && picture.settings().showsThoseOf(wanted);
        var shown = sameRoom ? canvas.graph() : null;
        var there = canvas.places();
        var display = root.getDisplay();
        open.background(Messages.Drawing, monitor -> next.run(shown, there, display), this::stop);
    }

    /** Rows follow the model a moment later. */
    private static boolean knowsAll(Map<UUID, Contact> contacts, TieGraph graph) {
        return IntStream.range(0, graph.size()).mapToObj(graph::id).allMatch(contacts::containsKey);
    }

    private void stop() {
        graphs.cancel();
        ways.stop();
        if (drafting != null) {
            drafting.stop();
            drafting = null;
        }
    }

    private void drafted(Drafting from, MapPicture drafted, Places places, boolean last) {
        if (root.isDisposed() || from != drafting) {
            return;
        }
        if (picture == drafted) {
            canvas.place(places);
        } else {
            show(drafted, places);
        }
        if (last) {
            drafting = null;
            count(drafted);
        }
    }

    /** Who stands between others takes longer to find out than anything else, and only the table tells it. */
    private void count(MapPicture counted) {
        if (counted.measured()) {
            ways.count(counted.whole(), betweenness -> {
                table.rows(counted.rows(betweenness));
                selectionChanged();
                say(title() + NLS.bind(betweenness.sampled() ? Messages.Title_estimated : Messages.Title_exact,
                        NumberFormat.getIntegerInstance().format(betweenness.pivots())));
            });
        }
    }

    private void show(MapPicture next, Places places) {
        boolean others = picture == null || !picture.settings().showsThoseOf(next.settings());
        picture = next;
        canvas.show(next.graph(), next.looks(), places);
        if (others) {
            canvas.fit();
        }
        table.rows(next.rows());
        legend.show(next.legend());
        say(title());
        search.search();
        selectionChanged();
        if (next.graph().ties() == 0 && next.settings().withoutOwner()) {
            sayOnlyOwner();
        } else {
            body.show(showsTable ? table : canvas);
        }
        root.layout();
    }

    private String title() {
        var graph = picture.graph();
        var centre = picture.settings().centre() == null ? Optional.<PersonRow>empty()
                : open.people().flatMap(people -> people.row(picture.settings().centre()));
        var numbers = NumberFormat.getIntegerInstance();
        var counts = NLS.bind(Messages.Title_counts, numbers.format(graph.size()), numbers.format(graph.ties()));
        return centre.map(PersonRow::name).map(name -> NLS.bind(Messages.Title_around, name, counts)).orElse(counts);
    }

    private void say(String title) {
        bar.title(title, title);
    }

    private void sayNobody() {
        empty.say(Icon.PEOPLE, Messages.Nobody, Messages.Nobody_hint)
                .button(Messages.Nobody_import, () -> links.run(CommandIds.IMPORT))
                .button(Messages.Nobody_new, () -> links.run(CommandIds.NEW_PERSON));
        showEmpty();
    }

    private void sayNoTies() {
        empty.say(Icon.MAP, Messages.NoTies, Messages.NoTies_hint)
                .button(Messages.NoTies_log, () -> links.run(CommandIds.LOG_INTERACTION));
        showEmpty();
    }

    private void sayOnlyOwner() {
        empty.say(Icon.MAP, Messages.OnlyOwner, Messages.OnlyOwner_hint)
                .button(Messages.OnlyOwner_show, () -> change(chosen -> chosen.withoutOwner(false)));
        body.show(empty);
    }

    private void showEmpty() {
        picture = null;
        canvas.show(Nobody.GRAPH, List.of(), Places.none(0));
        table.rows(List.of());
        legend.show(List.of());
        bar.title("", null);
        body.show(empty);
        root.layout();
    }

    private void select(List<UUID> people) {
        if (!following) {
            open.selection().select(people);
            links.selected(rows(people));
        }
    }

    private List<PersonRow> rows(List<UUID> people) {
        return open.people().map(all -> people.stream().map(all::row).flatMap(Optional::stream).toList())
                .orElse(List.of());
    }

    @Override
    public void selectionChanged() {
        var wanted = new ArrayList<>(open.selection().people());
        following = true;
        if (!canvas.selection().equals(wanted)) {
            canvas.select(wanted);
        }
        var numbers = new BitSet();
        wanted.stream().mapToInt(canvas.graph()::node).filter(node -> node != TieGraph.NONE).forEach(numbers::set);
        if (!table.selection().stream().map(row -> row.person().id()).toList().equals(wanted)) {
            table.select(numbers);
        }
        following = false;
    }

    @Override
    public void changed() {
        search.search();
    }

    @Override
    public void entered() {
        search.next();
    }

    @Override
    public void left() {
        body.setFocus();
    }

    @Override
    public void fit() {
        canvas.fit();
    }

    @Override
    public void export() {
        if (picture != null) {
            new FileExport(open, Messages.Export_title, List.of(ExportFormat.svg(() -> discreet(canvas::svg)),
                    ExportFormat.png(() -> discreet(() -> canvas.picture(PICTURE_WIDTH, PICTURE_HEIGHT)))))
                    .ask(canvas.getShell(), Messages.Export_name);
        }
    }

    /** @return a picture in which people who are secret have no names */
    <T> T discreet(Supplier<T> drawn) {
        var shown = picture.looks();
        var network = open.network().orElseThrow();
        canvas.looks(IntStream.range(0, shown.size()).mapToObj(node -> network.find(picture.graph().id(node))
                .filter(person -> person.getSensitivity() == Sensitivity.SECRET)
                .map(person -> shown.get(node).nameless()).orElse(shown.get(node))).toList());
        try {
            return drawn.get();
        } finally {
            canvas.looks(shown);
        }
    }

    @Override
    public void table(boolean shown) {
        showsTable = shown;
        if (picture != null) {
            body.show(shown ? table : canvas);
            if (shown && !picture.measured()) {
                outdate();
            }
        }
    }

    /** Puts the focus on the picture. */
    void setFocus() {
        body.setFocus();
    }
}
