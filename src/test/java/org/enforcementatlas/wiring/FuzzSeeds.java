package org.enforcementatlas.wiring;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Good files of every reader, from which bad ones are made. */
final class FuzzSeeds {

    private FuzzSeeds() {}

    /** Writes them into a folder, one a file. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int reader = 0; reader < ReaderFuzz.READERS.size(); reader++) {
            List<byte[]> seeds = of(reader);
            for (int i = 0; i < seeds.size(); i++) {
                Files.write(folder.resolve(reader + "-" + i), seeds.get(i));
            }
        }
    }

    /** Good files of a reader: as text, and as the rows of a sheet. */
    static List<byte[]> of(int reader) {
        List<byte[]> seeds = new ArrayList<>();
        for (byte[] text : texts(reader)) {
            seeds.add(joined(new byte[] {(byte) reader}, text));
            seeds.add(joined(new byte[] {(byte) (reader + ReaderFuzz.SHEET)}, asSheet(text)));
        }
        return seeds;
    }

    private static List<byte[]> texts(int reader) {
        byte[] sheet = (LoadedHome.HEADER + """
                FLORIDA,Lake County Sheriff\u2019s Office ,County,Lake Conty,Task Force Model,5/1/2026,link
                ,,,,,,
                PENNSLYVANIA,"Mercer County
                Sheriff",County,Mercer County,Jail Enforcement Model,46000,https://www.ice.gov/
                Total,,,,,,
                """).getBytes(StandardCharsets.UTF_8);
        byte[] own = "state,value\nTX,5\n48201,7\nUnknown,2\nTotal,14\n".getBytes(StandardCharsets.UTF_8);
        byte[] orders = """
                state,outcome_scope,stage,geography_basis,2025-03,2025-04
                TX,removal,initial,respondent-address,"30,000",1
                Unknown,removal,initial,respondent-address,5,s
                """.getBytes(StandardCharsets.UTF_8);
        return switch (reader) {
            case 0 -> List.of(sheet, bundled("agreements/agreements-2026-05-18.csv", 8));
            case 1 -> List.of(sheet, bundled("agreements-pending/agreements-pending-2025-05-28.csv", 8));
            case 2 -> List.of(orders, bundled("practice/SYNTHETIC-removal-orders-2023-10_2025-05.csv", 8));
            case 3 -> List.of(bundled("pending-cases/pending-cases-2025-05-31.csv", 8));
            case 4 -> List.of(bundled("arrests/arrests-2025-01_2026-07.csv", 8));
            case 5 -> List.of(bundled("population/population-2025.csv", 8));
            case 6 -> List.of(bundled("votes/votes-2024.csv", 8));
            default -> List.of(own);
        };
    }

    private static byte[] asSheet(byte[] text) {
        StringBuilder xml = new StringBuilder();
        String[] lines = new String(text, StandardCharsets.UTF_8).split("\n", -1);
        for (int row = 0; row < lines.length; row++) {
            xml.append("<row r=\"").append(row + 1).append("\">");
            for (String cell : lines[row].split(",", -1)) {
                xml.append("<c t=\"inlineStr\"><is><t>")
                        .append(cell.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</t></is></c>");
            }
            xml.append("</row>");
        }
        return xml.toString().getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    /** The beginning of a bundled table, as a good file to begin with. */
    private static byte[] bundled(String name, int lines) {
        try (var text = Files.lines(Path.of("datasets", name))) {
            return (String.join("\n", text.limit(lines).toList()) + "\n").getBytes(StandardCharsets.UTF_8);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
