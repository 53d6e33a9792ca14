// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.core.graph;

import java.util.Arrays;
import java.util.UUID;

/**
 * Who is tied to whom, and how strongly: an undirected graph in compressed rows, without loops, each two people tied
 * at most once. A person is a node, numbered from 0; each tie stands in the row of both its ends, and the place in a
 * row is called a half. An immutable snapshot, usable on any thread.
 */
public final class TieGraph {

    /** There is no such node or half. */
    public static final int NONE = -1;

    private final UUID[] ids;
    private final String[] names;
    private final int owner;
    private final int[] rows;
    private final int[] neighbours;
    private final float[] strengths;
    private final boolean[] inferred;
    /** A hash table of the nodes by their ids, in which the place after a taken one is the next to try. */
    private final int[] places;

    /**
     * @param ids of the people
     * @param names of the people, in the same order
     * @param owner node of the owner, {@link #NONE} if the owner is not in it
     * @param rows where the halves of each node begin, and at the end how many there are; not copied
     * @param neighbours node at the other end of each half, ascending within each row; not copied
     * @param strengths of each half, above 0 and at most 100; the same in both rows; not copied
     * @param inferred whether the tie of each half is only inferred; not copied
     */
    public TieGraph(UUID[] ids, String[] names, int owner, int[] rows, int[] neighbours, float[] strengths,
            boolean[] inferred) {
        this.ids = ids.clone();
        this.names = names.clone();
        this.owner = owner;
        this.rows = rows;
        this.neighbours = neighbours;
        this.strengths = strengths;
        this.inferred = inferred;
        this.places = place(this.ids);
    }

    private static int[] place(UUID[] ids) {
        var places = new int[Integer.highestOneBit(ids.length + ids.length / 4 + 1) << 1];
        Arrays.fill(places, NONE);
        for (int node = 0; node < ids.length; node++) {
            int place = hash(ids[node]) & places.length - 1;
            while (places[place] != NONE) {
                place = place + 1 & places.length - 1;
            }
            places[place] = node;
        }
        return places;
    }

    /** Ids that were numbered one after the other differ in few bits. */
    private static int hash(UUID id) {
        int hash = id.hashCode() * 0x9E3779B9;
        return hash ^ hash >>> 15;
    }

    /** @return how many people there are */
    public int size() {
        return ids.length;
    }

    /** @return how many ties there are */
    public int ties() {
        return neighbours.length / 2;
    }

    /** @return the node of the owner, {@link #NONE} if the owner is not in it */
    public int owner() {
        return owner;
    }

    /** @return never null */
    public UUID id(int node) {
        return ids[node];
    }

    /** @return never null */
    public String name(int node) {
        return names[node];
    }

    /** @return the node of a person, {@link #NONE} if they are not in it */
    public int node(UUID id) {
        int place = hash(id) & places.length - 1;
        while (places[place] != NONE && !ids[places[place]].equals(id)) {
            place = place + 1 & places.length - 1;
        }
        return places[place];
    }

    /** @return how many ties a node has */
    public int degree(int node) {
        return rows[node + 1] - rows[node];
    }

    /** @return the first half of a node; the others follow it up to {@link #end} */
    public int begin(int node) {
        return rows[node];
    }

    /** @return the half after the last one of a node */
    public int end(int node) {
        return rows[node + 1];
    }

    /** @return the node at the other end of a half */
    public int neighbour(int half) {
        return neighbours[half];
    }

    /** @return how strong the tie is, above 0 and at most 100 */
    public float strength(int half) {
        return strengths[half];
    }

    /** @return whether the tie is only inferred, not yet confirmed by the user */
    public boolean inferred(int half) {
        return inferred[half];
    }

    /** @return the half that leads from one node to another, {@link #NONE} if they are not tied */
    public int half(int from, int to) {
        int found = Arrays.binarySearch(neighbours, rows[from], rows[from + 1], to);
        return found < 0 ? NONE : found;
    }
}
