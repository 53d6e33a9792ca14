// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.ui.internal.workbench;

import org.eclipse.core.runtime.ILog;
import org.eclipse.e4.core.contexts.ContextFunction;
import org.eclipse.e4.core.contexts.IContextFunction;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.swt.widgets.Display;
import org.kith.ui.error.ErrorReport;
import org.osgi.service.component.annotations.Component;

/** Gives the workbench's {@link ErrorReport} to whoever asks for it. */
@Component(service = IContextFunction.class, property = IContextFunction.SERVICE_CONTEXT_KEY
        + "=org.kith.ui.error.ErrorReport")
public final class ErrorReportService extends ContextFunction {

    @Override
    public Object compute(IEclipseContext context, String key) {
        return new WindowErrorReport(Display.getDefault(), ILog.of(ErrorReportService.class));
    }
}
