// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0

package org.kith.app.internal.browser;

import org.eclipse.ui.browser.AbstractWorkbenchBrowserSupport;
import org.eclipse.ui.browser.IWebBrowser;

/**
 * Gives the workbench, and so the help, the user's own web browser. Without it the platform looks for browsers of long
 * ago only.
 */
public final class SystemBrowserSupport extends AbstractWorkbenchBrowserSupport {

    @Override
    public IWebBrowser createBrowser(int style, String id, String name, String tip) {
        return createBrowser(id);
    }

    @Override
    public IWebBrowser createBrowser(String id) {
        return new SystemBrowser(id);
    }
}
