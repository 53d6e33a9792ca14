// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.kith.cli.internal.output.Terminal;
import org.kith.core.format.ImportOptions.Mode;
import org.kith.core.guard.FaultListener;
import org.kith.core.guard.Guard;
import org.kith.model.contacts.Direction;
import org.kith.model.contacts.InteractionKind;
import org.kith.model.contacts.IntroductionStatus;
import org.kith.model.contacts.Layer;
import org.kith.model.contacts.Sensitivity;
import org.kith.model.contacts.SkillLevel;
import org.kith.model.contacts.SupportKind;
import org.kith.model.growth.AttendeeRole;
import org.kith.model.growth.FeedbackKind;
import org.kith.model.growth.Horizon;
import org.kith.model.growth.InsightConfidence;
import org.kith.model.growth.InsightKind;
import org.kith.model.growth.SpeakerRole;
import org.kith.model.growth.TalkStatus;
import org.kith.model.mentorship.AdviceStatus;
import org.kith.model.mentorship.GoalStatus;
import org.kith.model.mentorship.MentorshipKind;
import org.kith.model.mentorship.MentorshipStatus;
import org.kith.model.pipeline.CollaborationKind;
import org.kith.model.pipeline.CollaborationStatus;
import org.kith.model.pipeline.GainKind;
import org.kith.model.pipeline.OpportunityKind;
import org.kith.model.pipeline.ReferralStatus;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Puts the command line together. */
public final class KithFactory {

    private KithFactory() {
    }

    /** @return the command line, ready to be executed once with these arguments */
    public static CommandLine create(Services services, Surroundings surroundings, Terminal terminal,
            String... arguments) {
        var kith = new Kith(services, surroundings, terminal);
        var line = new CommandLine(kith);
        needed(commands(kith).toList(), arguments).forEach(command -> line.addSubcommand(line(command)));
        line.addSubcommand(new HelpCommand());
        line.setResourceBundle(ResourceBundle.getBundle("org.kith.cli.internal.command.help"));
        line.registerConverter(LocalDate.class, Dates::parse);
        line.registerConverter(InteractionKind.class, Kinds::kind);
        line.registerConverter(Direction.class, Kinds::direction);
        line.registerConverter(Layer.class, Kinds::layer);
        line.registerConverter(Sensitivity.class, Kinds::sensitivity);
        line.registerConverter(SupportKind.class, Kinds::supportKind);
        line.registerConverter(SkillLevel.class, Kinds::level);
        line.registerConverter(Mode.class, Kinds::mode);
        line.registerConverter(MentorshipKind.class, Kinds::mentorshipKind);
        line.registerConverter(MentorshipStatus.class, Kinds::mentorshipStatus);
        line.registerConverter(CollaborationKind.class, Kinds::collaborationKind);
        line.registerConverter(CollaborationStatus.class, Kinds::collaborationStatus);
        line.registerConverter(InsightKind.class, Kinds::insightKind);
        line.registerConverter(InsightConfidence.class, Kinds::insightConfidence);
        line.registerConverter(Horizon.class, Kinds::horizon);
        line.registerConverter(FeedbackKind.class, Kinds::feedbackKind);
        line.registerConverter(TalkStatus.class, Kinds::talkStatus);
        line.registerConverter(SpeakerRole.class, Kinds::speakerRole);
        line.registerConverter(AttendeeRole.class, Kinds::attendeeRole);
        line.registerConverter(VisibilityKind.class, Kinds::visibilityKind);
        line.registerConverter(MentoringRole.class, Kinds::mentoringRole);
        line.registerConverter(GoalStatus.class, Kinds::goalStatus);
        line.registerConverter(AdviceStatus.class, Kinds::adviceStatus);
        line.registerConverter(OpportunityKind.class, Kinds::opportunityKind);
        line.registerConverter(GainKind.class, Kinds::gainKind);
        line.registerConverter(IntroductionStatus.class, Kinds::introductionStatus);
        line.registerConverter(ReferralStatus.class, Kinds::referralStatus);
        line.setOut(terminal.out());
        line.setErr(terminal.err());
        line.setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF));
        var errors = new Errors(terminal, surroundings.errorLog());
        line.setParameterExceptionHandler(errors);
        line.setExecutionExceptionHandler(errors);
        line.setExecutionStrategy(command -> withFaults(services.guard(), terminal, command));
        return line;
    }

    /** What plug-ins do wrong meanwhile is said once, and the command goes on without them. */
    private static int withFaults(Guard guard, Terminal terminal, ParseResult command) {
        FaultListener said = fault -> terminal.say("kith: " + fault.sentence());
        guard.addListener(said);
        try {
            return new RunLast().execute(command);
        } finally {
            guard.removeListener(said);
        }
    }

    /**
     * picocli takes longer to look at all commands than most commands need for their work.
     *
     * @return the command that is called, and those by whose name something else in the arguments goes; all where none
     *         is called, or where some other word stands in its place, since then the answer is about all
     */
    private static List<Object> needed(List<Object> all, String... arguments) {
        var given = Arrays.asList(arguments);
        var called = all.stream().filter(command -> given.contains(name(command))).toList();
        int first = called.stream().mapToInt(command -> given.indexOf(name(command))).min().orElse(0);
        boolean unknown = IntStream.range(0, first).anyMatch(at -> !isOption(given, at));
        return called.isEmpty() || unknown ? all : called;
    }

    /** @return whether it is an option, or may be the value of one */
    private static boolean isOption(List<String> given, int at) {
        return given.get(at).startsWith("-") || at > 0 && given.get(at - 1).startsWith("-");
    }

    private static String name(Object command) {
        var described = command instanceof Group group ? group.command() : command;
        return described.getClass().getAnnotation(Command.class).name();
    }

    private static Object line(Object command) {
        if (command instanceof Group group) {
            var line = new CommandLine(group.command());
            group.parts().forEach(line::addSubcommand);
            return line;
        }
        return command;
    }

    /** A command with commands of its own, none of which has been looked at. */
    private record Group(Object command, List<Object> parts) {

        Group(Object command, Object... parts) {
            this(command, List.of(parts));
        }
    }

    private static Stream<Object> commands(Kith kith) {
        return Stream.of(new TodayCommand(kith), new InitCommand(kith), new ImportCommand(kith),
                new ExportCommand(kith), new PeopleCommand(kith), queries(kith), new ShowCommand(kith),
                new BriefCommand(kith), new SearchCommand(kith), new LogCommand(kith), new CadenceCommand(kith),
                new DueCommand(kith), new PathCommand(kith), new WhoCommand(kith), new MatchCommand(kith),
                new MentoringProfileCommand(kith), new TieWeightsCommand(kith), new RelationshipsCommand(kith),
                new RelateCommand(kith), new MetricsCommand(kith), new Group(new SupportCommand(kith),
                new SupportAddCommand(kith)), new AskCommand(kith), new SkillsCommand(kith),
                new Group(new SkillCommand(), new SkillAddCommand(kith)), new TasksCommand(kith),
                new Group(new TaskCommand(), new TaskAddCommand(kith), new TaskDoneCommand(kith)),
                new MentorshipsCommand(kith), mentorship(kith), session(kith), board(kith), opportunity(kith),
                introduce(kith), refer(kith), new ReportCommand(kith), new CollaborationsCommand(kith),
                collaboration(kith), new CollaboratorsCommand(kith), new InsightsCommand(kith), insight(kith),
                feed(kith), new Group(new ConfidenceCommand(kith), new ConfidenceAddCommand(kith),
                new ConfidenceChangeCommand(kith)), new Group(new TargetRoleCommand(kith),
                new TargetRoleAddCommand(kith), new TargetRoleChangeCommand(kith)), new Group(new AchievementCommand(),
                new AchievementListCommand(kith), new AchievementAddCommand(kith), new AchievementChangeCommand(kith)),
                new Group(new TalkCommand(), new TalkListCommand(kith), new TalkAddCommand(kith),
                new TalkChangeCommand(kith), new TalkMoveCommand(kith)), visibility(kith), event(kith),
                new Group(new FeedbackCommand(), new FeedbackListCommand(kith), new FeedbackAddCommand(kith),
                new FeedbackChangeCommand(kith)), new SensitivityCommand(kith), new ForgetCommand(kith),
                new Group(new IdentityCommand(kith), new IdentityAddCommand(kith)), new Group(new ReviewCommand(kith),
                new ReviewAddCommand(kith), new ReviewListCommand(kith)), new HistoryCommand(kith),
                new UndoCommand(kith), new DuplicatesCommand(kith), new MergeCommand(kith), new UnmergeCommand(kith),
                new FormatsCommand(kith), plugIns(kith), new CheckCommand(kith), new BackupCommand(kith),
                new RestoreCommand(kith), new GenerateCommand(kith));
    }

    private static Group mentorship(Kith kith) {
        return new Group(new MentorshipCommand(), new MentorshipShowCommand(kith), new MentorshipProposeCommand(kith),
                new MentorshipMoveCommand(kith), new MentorshipAgreeCommand(kith), new MentorshipGoalCommand(kith),
                new MentorshipProgressCommand(kith), new MentorshipAdviceCommand(kith),
                new MentorshipCloseCommand(kith));
    }

    private static Group collaboration(Kith kith) {
        return new Group(new CollaborationCommand(), new CollaborationShowCommand(kith),
                new CollaborationAddCommand(kith), new CollaborationChangeCommand(kith),
                new CollaborationMoveCommand(kith), new CollaborationReviewCommand(kith));
    }

    private static Group insight(Kith kith) {
        return new Group(new InsightCommand(), new InsightShowCommand(kith), new InsightAddCommand(kith),
                new InsightChangeCommand(kith), new InsightCorroborateCommand(kith), new InsightSupersedeCommand(kith),
                new InsightReviewCommand(kith), new InsightTimelineCommand(kith));
    }

    private static Group feed(Kith kith) {
        return new Group(new FeedCommand(), new FeedListCommand(kith), new FeedAddCommand(kith),
                new FeedFetchCommand(kith), new FeedEntriesCommand(kith), new FeedReadCommand(kith),
                new FeedCaptureCommand(kith), new FeedRemoveCommand(kith));
    }

    private static Group visibility(Kith kith) {
        return new Group(new VisibilityCommand(), new VisibilityListCommand(kith), new VisibilityAddCommand(kith),
                new VisibilityShowCommand(kith), new VisibilityMetricCommand(kith), new VisibilityMetCommand(kith));
    }

    private static Group event(Kith kith) {
        return new Group(new EventCommand(), new EventListCommand(kith), new EventAddCommand(kith),
                new EventShowCommand(kith), new EventChangeCommand(kith), new EventAttendCommand(kith),
                new EventFollowUpCommand(kith));
    }

    private static Group session(Kith kith) {
        return new Group(new SessionCommand(), new SessionPlanCommand(kith), new SessionLogCommand(kith),
                new SessionSheetCommand(kith));
    }

    private static Group board(Kith kith) {
        return new Group(new BoardCommand(kith), new BoardCreateCommand(kith), new BoardStageCommand(kith));
    }

    private static Group opportunity(Kith kith) {
        return new Group(new OpportunityCommand(), new OpportunityAddCommand(kith), new OpportunityEditCommand(kith),
                new OpportunityMoveCommand(kith), new OpportunityShowCommand(kith));
    }

    private static Group introduce(Kith kith) {
        return new Group(new IntroduceCommand(kith), new IntroduceListCommand(kith), new IntroduceMoveCommand(kith));
    }

    private static Group refer(Kith kith) {
        return new Group(new ReferCommand(kith), new ReferListCommand(kith), new ReferMoveCommand(kith));
    }

    private static Group plugIns(Kith kith) {
        return new Group(new PlugInsCommand(kith), new PlugInsDisableCommand(kith), new PlugInsEnableCommand(kith),
                new PlugInsNewCommand(kith));
    }

    private static Group queries(Kith kith) {
        return new Group(new QueriesCommand(kith), new QueriesSaveCommand(kith), new QueriesRenameCommand(kith),
                new QueriesDeleteCommand(kith));
    }
}
