package org.enforcementatlas.eoir.made;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a release of invented cases, as a folder or as a ZIP, with Count.txt and its lookups. */
public final class MadeRelease {

    private static final int STEPS = 5;
    private static final int MOST = 4;

    private final MadePlan plan;
    private final CaseMaker maker;
    private final Map<String, String> lookups = new LinkedHashMap<>();
    private long proceedings;
    private long cases;
    private long appeals;
    private int level = Deflater.BEST_SPEED;

    /** Writes one file of the release. */
    @FunctionalInterface
    private interface Writer {

        void write(RowBytes out) throws IOException;
    }

    /** Gives where a file of the release goes. */
    @FunctionalInterface
    private interface Place {

        OutputStream open(String name) throws IOException;
    }

    /** A release of a plan. */
    public MadeRelease(MadePlan plan) {
        this.plan = plan;
        this.maker = new CaseMaker(plan);
        lookups.put("tblDecCode.csv", MadeLookups.DECISIONS);
        lookups.put("tblLookupCourtDecision.csv", MadeLookups.COURT_DECISIONS);
        lookups.put("tblLookupBaseCity.csv", MadeLookups.COURTS);
        lookups.put("tbllookupAppealType.csv", MadeLookups.APPEALS);
    }

    /** With another file among its lookups, or without one where the text is empty. */
    public MadeRelease with(String name, String text) {
        if (text.isEmpty()) {
            lookups.remove(name);
        } else {
            lookups.put(name, text);
        }
        return this;
    }

    /** Writes it as files of a folder. */
    public void toFolder(Path folder) {
        try {
            Files.createDirectories(folder.resolve("Lookup"));
            write(name -> new BufferedOutputStream(Files.newOutputStream(folder.resolve(name)), 1 << 16));
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    /** Writes it as a ZIP whose proceedings stand before its cases, in a folder of its own. */
    public void toZip(Path file) {
        try (ZipOutputStream zip =
                new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(file), 1 << 16))) {
            zip.setLevel(level);
            write(name -> {
                zip.putNextEntry(new ZipEntry("EOIR Case Data/" + name));
                return new Unclosed(zip);
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void write(Place place) throws IOException {
        write(place, "B_TblProceeding.csv", this::proceedings);
        write(place, "A_TblCase.csv", this::cases);
        write(place, "tblAppeal.csv", this::appeals);
        for (Map.Entry<String, String> lookup : lookups.entrySet()) {
            write(place, "Lookup/" + lookup.getKey(), out -> out.text(lookup.getValue()));
        }
        String counts = "A_TblCase\t" + cases + "\nB_TblProceeding\t" + proceedings + "\ntblAppeal\t" + appeals + "\n";
        write(place, "Count.txt", out -> out.text(counts));
    }

    private static void write(Place place, String name, Writer writer) throws IOException {
        try (OutputStream out = place.open(name)) {
            RowBytes bytes = new RowBytes(out);
            writer.write(bytes);
            bytes.flush();
        }
    }

    private void cases(RowBytes out) throws IOException {
        out.text(CaseRows.HEADER).end(plan.lineEnd());
        CaseRows rows = new CaseRows(out, plan.lineEnd());
        for (int i = 0; i < plan.cases(); i++) {
            MadeCase one = maker.make(i);
            rows.write(one);
            cases += Math.min(one.listed(), 2);
        }
    }

    private void appeals(RowBytes out) throws IOException {
        out.text("idnAppeal\tidncase\tidnProceeding\tstrAppealType\tdatAppealFiled\tdatBIADecision\tstrBIADecision")
                .end(plan.lineEnd());
        for (int i = 0; i < plan.cases(); i++) {
            MadeCase one = maker.make(i);
            if (one.board() != MadeCase.NEVER) {
                appeal(out, one, "c", one.board());
                appeal(out, one, "B", one.board() - 30);
                appeal(out, one, "c", one.board() + 30);
            }
        }
    }

    private void appeal(RowBytes out, MadeCase one, String type, int day) throws IOException {
        out.number((int) ++appeals)
                .tabs(1)
                .number(one.number())
                .tabs(2)
                .text(type)
                .tabs(2)
                .day(day)
                .tabs(1);
        out.text("DIS").end(plan.lineEnd());
    }

    /** Later proceedings of a case stand far after its first, as they do where rows are in the order of their making. */
    private void proceedings(RowBytes out) throws IOException {
        out.text(ProceedingRows.HEADER).end(plan.lineEnd());
        ProceedingRows rows = new ProceedingRows(out, plan.lineEnd());
        int lag = plan.cases() / STEPS + 1;
        for (int step = 0; step < plan.cases() + MOST * lag; step++) {
            for (int order = 0; order < MOST; order++) {
                int index = step - order * lag;
                if (index >= 0 && index < plan.cases()) {
                    proceeding(rows, index, order);
                }
            }
        }
    }

    private void proceeding(ProceedingRows rows, int index, int order) throws IOException {
        MadeCase one = maker.make(index);
        if (order < one.proceedings().size()) {
            rows.write(one, one.proceedings().get(order));
            proceedings++;
        }
    }

    /** A file within a ZIP, which does not end with it. */
    private static final class Unclosed extends java.io.FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
