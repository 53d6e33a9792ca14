// Copyright (c) 2026 Kith contributors
// SPDX-License-Identifier: EPL-2.0
package org.kith.exchange.internal.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Properties;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.exchange.internal.text.Folding;

/** What the names of columns mean. */
class FieldTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', value = {"Nombre;Apellidos;Dirección de correo electrónico;Teléfono móvil;Organización",
        "Nome;Cognome;Indirizzo E-mail;Telefono Mobile;Società", "Primeiro nome;Último nome;Endereço de E-mail;Celular;Empresa",
        "Imię;Nazwisko;Adres e-mail;Telefon komórkowy;Firma",
        "Имя;Фамилия;Адрес электронной почты;Номер сотового телефона;Организация",
        "Voornaam;Achternaam;E-mailadres;Mobiele telefoon;Bedrijf"})
    void columnsAreKnownInManyLanguages(String given, String family, String email, String mobile, String company) {
        assertThat(new Field[] {Field.named(given), Field.named(family), Field.named(email), Field.named(mobile),
            Field.named(company)}).containsExactly(Field.GIVEN_NAME, Field.FAMILY_NAME, Field.EMAIL, Field.MOBILE_PHONE,
                    Field.ORGANIZATION);
    }

    @Test
    void noNameStandsForTwoFields() throws Exception {
        var names = new Properties();
        try (var in = new InputStreamReader(Field.class.getResourceAsStream("fields.properties"),
                StandardCharsets.UTF_8)) {
            names.load(in);
        }
        var fields = new HashMap<String, String>();
        names.forEach((field, columns) -> {
            for (var column : columns.toString().split("\\|")) {
                assertThat(fields.put(Folding.fold(column), field.toString())).as(column).isIn(null, field);
            }
        });
    }
}
