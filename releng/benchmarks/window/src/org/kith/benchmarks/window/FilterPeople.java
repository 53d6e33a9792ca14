// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.benchmarks.window;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.kith.benchmarks.harness.Fork;
import org.kith.benchmarks.harness.Samples;
import org.kith.benchmarks.workload.Typing;
import org.kith.core.guard.Guard;
import org.kith.core.people.Cadences;
import org.kith.core.tie.Ties;
import org.kith.insight.internal.KeepInTouch;
import org.kith.insight.internal.PersonTies;
import org.kith.insight.internal.graph.NetworkGraphs;
import org.kith.store.internal.network.SqlNetworks;
import org.kith.ui.contacts.internal.list.ContactList;
import org.kith.ui.network.OpenNetwork;
import org.kith.ui.network.Stage;
import org.kith.ui.query.FactSources;

/**
 * Opens a network in a window with the list of people, then types into its filter, sorts and scrolls. Arguments: the
 * network and a file for a picture of the window. Reports {@code filter} and {@code worst}, how long the window works
 * from a letter typed until the table is drawn anew, without the wait for the screen (median and 99th percentile);
 * {@code longest}, the longest time that the window could not answer; and {@code blocks}, how often that was more than
 * 50 ms.
 */
public final class FilterPeople {

    private static final int SEARCHES = 20;
    private static final double BLOCK_MILLISECONDS = 50;

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Dispatches dispatches = new Dispatches(display);
    private final Cadences cadences = new KeepInTouch();
    private final Ties ties = new PersonTies();
    private final OpenNetwork open = new OpenNetwork(new SqlNetworks(), cadences, display::asyncExec,
            Clock.systemDefaultZone(), FilterPeople::fail, new Guard());
    private final ContactList list;

    private FilterPeople() {
        shell.setLayout(new FillLayout());
        shell.setSize(1200, 800);
        list = new ContactList(shell, open, new FactSources(cadences, ties,
                new NetworkGraphs(cadences, ties)), command -> { });
        shell.open();
    }

    public static void main(String[] arguments) {
        var window = new FilterPeople();
        window.open(Path.of(arguments[0]));
        window.work();
        window.photograph(arguments[1]);
        window.open.close();
        window.shell.dispose();
    }

    private static void fail(String attempted, Throwable failure) {
        throw new IllegalStateException(attempted, failure);
    }

    private void open(Path network) {
        open.open(network);
        while (open.stage() != Stage.OPEN) {
            dispatches.next();
        }
        dispatches.settle();
    }

    private void work() {
        var queries = Typing.queries(open.people().orElseThrow().rows(), SEARCHES);
        type(queries);
        var times = new Samples(type(queries));
        sortAndScroll();
        Fork.report("filter", times.median());
        Fork.report("worst", times.percentile(99));
        Fork.report("longest", new Samples(dispatches.all()).percentile(100));
        Fork.report("blocks", dispatches.all().stream().filter(time -> time > BLOCK_MILLISECONDS).count());
    }

    /** @return for each change of the filter how long the window works until it has drawn it */
    private List<Double> type(List<String> queries) {
        return queries.stream().map(query -> dispatches.busy(list.table().control(), () -> list.filter().words(query))).toList();
    }

    private void sortAndScroll() {
        dispatches.busy(list.table().control(), () -> list.filter().words(""));
        for (var column : List.of("organization", "title", "lastContact", "due", "name")) {
            dispatches.busy(list.table().control(), () -> list.table().sort(column, false));
        }
        for (int page = 0; page < 50; page++) {
            press(SWT.PAGE_DOWN);
        }
        press(SWT.END);
        press(SWT.HOME);
    }

    private void press(int keyCode) {
        var event = new Event();
        event.keyCode = keyCode;
        dispatches.busy(list.table().control(), () -> list.table().control().notifyListeners(SWT.KeyDown, event));
    }

    private void photograph(String file) {
        var size = shell.getClientArea();
        var image = new Image(display, size.width, size.height);
        var graphics = new GC(shell);
        graphics.copyArea(image, 0, 0);
        graphics.dispose();
        var loader = new ImageLoader();
        loader.data = new ImageData[] {image.getImageData()};
        loader.save(file, SWT.IMAGE_PNG);
        image.dispose();
    }
}
