// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;

import org.eclipse.osgi.util.NLS;
import org.kith.cli.internal.output.Terminal;
import org.kith.core.NetworkException;
import org.kith.core.feed.FeedException;
import org.kith.core.format.FormatException;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Turns what goes wrong into a sentence; the details of what nobody expected go to a file. */
final class Errors implements IParameterExceptionHandler, IExecutionExceptionHandler {

    private final Terminal terminal;
    private final Path log;

    Errors(Terminal terminal, Path log) {
        this.terminal = terminal;
        this.log = log;
    }

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        var command = problem.getCommandLine();
        terminal.say("kith: " + problem.getMessage());
        if (!UnmatchedArgumentException.printSuggestions(problem, terminal.err())) {
            terminal.say(NLS.bind(Messages.tryHelp, command.getCommandSpec().qualifiedName()));
        }
        return Kith.REFUSED;
    }

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult arguments) {
        terminal.say("kith: " + sentence(problem));
        return Kith.REFUSED;
    }

    private String sentence(Exception problem) {
        return switch (problem) {
            case CommandException known -> known.getMessage();
            case TypeConversionException known -> known.getMessage();
            case NetworkException known -> known.getMessage();
            case FormatException known -> known.getMessage();
            case FeedException known -> known.getMessage();
            case NoSuchFileException known -> NLS.bind(Messages.noSuchFile, known.getFile());
            case AccessDeniedException known -> NLS.bind(Messages.accessDenied, known.getFile());
            case FileAlreadyExistsException known -> NLS.bind(Messages.fileExists, known.getFile());
            case IOException known -> NLS.bind(Messages.inputOutput, known.getMessage());
            default -> unexpected(problem);
        };
    }

    private String unexpected(Exception problem) {
        try {
            Files.createDirectories(log.getParent());
            try (var out = new PrintWriter(Files.newBufferedWriter(log, StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND))) {
                out.println(Instant.now());
                describe(problem, out);
            }
            return NLS.bind(Messages.unexpected, problem, log);
        } catch (IOException e) {
            return NLS.bind(Messages.unexpectedWithoutLog, problem, e.getMessage());
        }
    }

    private static void describe(Throwable problem, PrintWriter out) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            out.println(cause);
            for (var frame : cause.getStackTrace()) {
                out.println("    at " + frame);
            }
        }
    }
}
