// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.time.LocalDate;
import java.util.ResourceBundle;
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
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Puts the command line together. */
public final class KithFactory {

    private KithFactory() {
    }

    /** @return the whole command line, ready to be executed once */
    public static CommandLine create(Services services, Surroundings surroundings, Terminal terminal) {
        var kith = new Kith(services, surroundings, terminal);
        var line = new CommandLine(kith);
        commands(kith).forEach(line::addSubcommand);
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

    private static Stream<Object> commands(Kith kith) {
        return Stream.of(new TodayCommand(kith), new InitCommand(kith), new ImportCommand(kith),
                new ExportCommand(kith), new PeopleCommand(kith), queries(kith), new ShowCommand(kith),
                new BriefCommand(kith), new SearchCommand(kith),
                new LogCommand(kith), new CadenceCommand(kith), new DueCommand(kith), new PathCommand(kith),
                new WhoCommand(kith),
                new MatchCommand(kith), new MentoringProfileCommand(kith),
                new TieWeightsCommand(kith),
                new RelationshipsCommand(kith), new RelateCommand(kith), new MetricsCommand(kith),
                new CommandLine(new SupportCommand(kith)).addSubcommand(new SupportAddCommand(kith)),
                new AskCommand(kith), new SkillsCommand(kith),
                new CommandLine(new SkillCommand()).addSubcommand(new SkillAddCommand(kith)),
                new TasksCommand(kith), new CommandLine(new TaskCommand()).addSubcommand(new TaskAddCommand(kith))
                        .addSubcommand(new TaskDoneCommand(kith)),
                new MentorshipsCommand(kith), mentorship(kith), session(kith),
                board(kith), opportunity(kith), introduce(kith), refer(kith),
                new ReportCommand(kith),
                new CollaborationsCommand(kith), collaboration(kith), new CollaboratorsCommand(kith),
                new InsightsCommand(kith), insight(kith), feed(kith),
                new CommandLine(new ConfidenceCommand(kith)).addSubcommand(new ConfidenceAddCommand(kith))
                        .addSubcommand(new ConfidenceChangeCommand(kith)),
                new CommandLine(new TargetRoleCommand(kith)).addSubcommand(new TargetRoleAddCommand(kith))
                        .addSubcommand(new TargetRoleChangeCommand(kith)),
                new CommandLine(new AchievementCommand()).addSubcommand(new AchievementListCommand(kith))
                        .addSubcommand(new AchievementAddCommand(kith))
                        .addSubcommand(new AchievementChangeCommand(kith)),
                new CommandLine(new TalkCommand()).addSubcommand(new TalkListCommand(kith))
                        .addSubcommand(new TalkAddCommand(kith)).addSubcommand(new TalkChangeCommand(kith))
                        .addSubcommand(new TalkMoveCommand(kith)),
                visibility(kith), event(kith),
                new CommandLine(new FeedbackCommand()).addSubcommand(new FeedbackListCommand(kith))
                        .addSubcommand(new FeedbackAddCommand(kith))
                        .addSubcommand(new FeedbackChangeCommand(kith)),
                new SensitivityCommand(kith), new ForgetCommand(kith),
                new CommandLine(new IdentityCommand(kith)).addSubcommand(new IdentityAddCommand(kith)),
                new CommandLine(new ReviewCommand(kith)).addSubcommand(new ReviewAddCommand(kith))
                        .addSubcommand(new ReviewListCommand(kith)),
                new HistoryCommand(kith), new UndoCommand(kith), new DuplicatesCommand(kith), new MergeCommand(kith),
                new UnmergeCommand(kith), new FormatsCommand(kith), plugIns(kith), new CheckCommand(kith), new BackupCommand(kith),
                new RestoreCommand(kith), new GenerateCommand(kith));
    }

    private static CommandLine mentorship(Kith kith) {
        var line = new CommandLine(new MentorshipCommand());
        Stream.of(new MentorshipShowCommand(kith), new MentorshipProposeCommand(kith),
                new MentorshipMoveCommand(kith), new MentorshipAgreeCommand(kith), new MentorshipGoalCommand(kith),
                new MentorshipProgressCommand(kith), new MentorshipAdviceCommand(kith),
                new MentorshipCloseCommand(kith)).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine collaboration(Kith kith) {
        var line = new CommandLine(new CollaborationCommand());
        Stream.of(new CollaborationShowCommand(kith), new CollaborationAddCommand(kith),
                new CollaborationChangeCommand(kith), new CollaborationMoveCommand(kith),
                new CollaborationReviewCommand(kith)).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine insight(Kith kith) {
        var line = new CommandLine(new InsightCommand());
        Stream.of(new InsightShowCommand(kith), new InsightAddCommand(kith), new InsightChangeCommand(kith),
                new InsightCorroborateCommand(kith), new InsightSupersedeCommand(kith),
                new InsightReviewCommand(kith), new InsightTimelineCommand(kith)).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine feed(Kith kith) {
        var line = new CommandLine(new FeedCommand());
        Stream.of(new FeedListCommand(kith), new FeedAddCommand(kith), new FeedFetchCommand(kith),
                new FeedEntriesCommand(kith), new FeedReadCommand(kith), new FeedCaptureCommand(kith),
                new FeedRemoveCommand(kith)).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine visibility(Kith kith) {
        var line = new CommandLine(new VisibilityCommand());
        Stream.of(new VisibilityListCommand(kith), new VisibilityAddCommand(kith), new VisibilityShowCommand(kith),
                new VisibilityMetricCommand(kith), new VisibilityMetCommand(kith)).forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine event(Kith kith) {
        var line = new CommandLine(new EventCommand());
        Stream.of(new EventListCommand(kith), new EventAddCommand(kith), new EventShowCommand(kith),
                new EventChangeCommand(kith), new EventAttendCommand(kith), new EventFollowUpCommand(kith))
                .forEach(line::addSubcommand);
        return line;
    }

    private static CommandLine session(Kith kith) {
        return new CommandLine(new SessionCommand()).addSubcommand(new SessionPlanCommand(kith))
                .addSubcommand(new SessionLogCommand(kith)).addSubcommand(new SessionSheetCommand(kith));
    }

    private static CommandLine board(Kith kith) {
        return new CommandLine(new BoardCommand(kith)).addSubcommand(new BoardCreateCommand(kith))
                .addSubcommand(new BoardStageCommand(kith));
    }

    private static CommandLine opportunity(Kith kith) {
        return new CommandLine(new OpportunityCommand()).addSubcommand(new OpportunityAddCommand(kith))
                .addSubcommand(new OpportunityEditCommand(kith)).addSubcommand(new OpportunityMoveCommand(kith))
                .addSubcommand(new OpportunityShowCommand(kith));
    }

    private static CommandLine introduce(Kith kith) {
        return new CommandLine(new IntroduceCommand(kith)).addSubcommand(new IntroduceListCommand(kith))
                .addSubcommand(new IntroduceMoveCommand(kith));
    }

    private static CommandLine refer(Kith kith) {
        return new CommandLine(new ReferCommand(kith)).addSubcommand(new ReferListCommand(kith))
                .addSubcommand(new ReferMoveCommand(kith));
    }

    private static CommandLine plugIns(Kith kith) {
        return new CommandLine(new PlugInsCommand(kith)).addSubcommand(new PlugInsDisableCommand(kith))
                .addSubcommand(new PlugInsEnableCommand(kith)).addSubcommand(new PlugInsNewCommand(kith));
    }

    private static CommandLine queries(Kith kith) {
        return new CommandLine(new QueriesCommand(kith)).addSubcommand(new QueriesSaveCommand(kith))
                .addSubcommand(new QueriesRenameCommand(kith)).addSubcommand(new QueriesDeleteCommand(kith));
    }
}
