// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.testkit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.kith.core.Network;

/**
 * Gives a test its own network: a parameter of type {@link TestNetwork}, or {@link Network} where only that is
 * needed. Both are of the same network; it is closed and deleted after the test.
 */
public final class NetworkExtension implements ParameterResolver {

    private static final Namespace NAMESPACE = Namespace.create(NetworkExtension.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        var type = parameter.getParameter().getType();
        return type == TestNetwork.class || type == Network.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        var network = context.getStore(NAMESPACE).computeIfAbsent(TestNetwork.class, key -> TestNetwork.create(),
                TestNetwork.class);
        return parameter.getParameter().getType() == TestNetwork.class ? network : network.network();
    }
}
