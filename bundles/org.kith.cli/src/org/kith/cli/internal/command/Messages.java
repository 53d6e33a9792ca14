// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import org.eclipse.osgi.util.NLS;

/** What the commands say, in {@code messages.properties}; the texts of the help are in {@code help.properties}. */
final class Messages extends NLS {

    public static String howToMerge;
    public static String howToUnmerge;
    public static String neverMerged;
    public static String noDuplicates;
    public static String pair;
    public static String networkName;
    public static String noNetwork;
    public static String created;
    public static String createdWithPeople;
    public static String howToBegin;
    public static String todayIs;
    public static String nobodyDue;
    public static String noPeople;
    public static String nobodyFound;
    public static String nothingFound;
    public static String moreDue;
    public static String more;
    public static String nobody;
    public static String ambiguous;
    public static String noDate;
    public static String noTime;
    public static String noKind;
    public static String noDirection;
    public static String noMode;
    public static String noLayer;
    public static String tryHelp;
    public static String noSuchFile;
    public static String accessDenied;
    public static String fileExists;
    public static String inputOutput;
    public static String unexpected;
    public static String unexpectedWithoutLog;
    public static String unbuilt;
    public static String nothingWritten;
    public static String takeBack;
    public static String importedFile;
    public static String countCreated;
    public static String countUpdated;
    public static String countUnchanged;
    public static String countRejected;
    public static String countReview;
    public static String countNone;
    public static String rejectedRow;
    public static String noticedRow;
    public static String rejectsWritten;
    public static String exported;
    public static String cannotWriteFormat;
    public static String done;
    public static String logWithOne;
    public static String logWithTwo;
    public static String logWithMany;
    public static String meeting;
    public static String videoCall;
    public static String call;
    public static String anEmail;
    public static String message;
    public static String reaction;
    public static String event;
    public static String letter;
    public static String mentoringSession;
    public static String contact;
    public static String changeCadence;
    public static String changeCadences;
    public static String fromPerson;
    public static String fromTag;
    public static String fromLayer;
    public static String fromNothing;
    public static String allIsWell;
    public static String backedUp;
    public static String restored;
    public static String generateNumbers;
    public static String generateIntoPeople;
    public static String generated;
    public static String field;
    public static String dueBecause;
    public static String yes;
    public static String no;
    public static String id;
    public static String name;
    public static String organization;
    public static String title;
    public static String email;
    public static String lastContact;
    public static String due;
    public static String why;
    public static String target;
    public static String maximum;
    public static String quietUntil;
    public static String comesFrom;
    public static String type;
    public static String label;
    public static String excerpt;
    public static String number;
    public static String when;
    public static String author;
    public static String objects;
    public static String edit;
    public static String severity;
    public static String problem;
    public static String reads;
    public static String writes;
    public static String kind;
    public static String subject;
    public static String headline;
    public static String birthday;
    public static String firstMet;
    public static String tags;
    public static String notes;
    public static String reachedAt;
    public static String addresses;
    public static String career;
    public static String relationships;
    public static String samePerson;
    public static String noPath;
    public static String path;
    public static String weakest;
    public static String tie;
    public static String tieOf;
    public static String tieTerm;
    public static String constraint;
    public static String effectiveSize;
    public static String efficiency;
    public static String betweenness;
    public static String notApplicable;
    public static String sampled;
    public static String noQueries;
    public static String noQueryNamed;
    public static String querySaved;
    public static String queryDeleted;
    public static String query;
    public static String briefWritten;

    static {
        NLS.initializeMessages("org.kith.cli.internal.command.messages", Messages.class);
    }

    private Messages() {
    }
}
