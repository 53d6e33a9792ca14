// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.vcard;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import ezvcard.VCardDataType;
import ezvcard.io.ParseContext;
import ezvcard.io.scribe.TelephoneScribe;
import ezvcard.parameter.VCardParameters;
import ezvcard.property.Telephone;

/**
 * Reads TEL. The library takes every number for an address first and catches the exception that says it is none, which
 * costs more than the rest of the property.
 */
final class TelephoneNumber extends TelephoneScribe {

    @Override
    protected Telephone _parseText(String value, VCardDataType type, VCardParameters parameters, ParseContext context) {
        return value.regionMatches(true, 0, "tel:", 0, 4) ? super._parseText(value, type, parameters, context)
                : new Telephone(VObjectPropertyValues.unescape(value));
    }
}
