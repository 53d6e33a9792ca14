// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.cli.internal.command;

import java.util.Map;
import java.util.Stack;
import java.util.regex.Pattern;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** Lets a query say {@code -status:archived}, which would be taken for an option: it becomes {@code NOT}. */
final class Negations implements IParameterPreprocessor {

    private static final Pattern NEGATION = Pattern.compile("-(?:[A-Za-z]{2,}[:<>=]|[(\"]).*", Pattern.DOTALL);

    @Override
    public boolean preprocess(Stack<String> arguments, CommandSpec command, ArgSpec argument,
            Map<String, Object> information) {
        for (int i = arguments.size() - 1; i >= 0; i--) {
            if (NEGATION.matcher(arguments.get(i)).matches()) {
                arguments.set(i, arguments.get(i).substring(1));
                arguments.add(i + 1, "NOT");
            }
        }
        return false;
    }
}
