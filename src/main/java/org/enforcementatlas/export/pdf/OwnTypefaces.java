package org.enforcementatlas.export.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/**
 * Answers every request for a typeface with our own. Without it the library would read all typefaces of the machine and write
 * what it found to the user's home; a document would differ from machine to machine.
 */
final class OwnTypefaces implements FontMapper {

    private final TrueTypeFont plain = read("LibreFranklin-Regular.ttf");

    /** A typeface that writes letters one by one: joined letters would be copied and searched as signs of their own. */
    static TrueTypeFont read(String name) {
        try (InputStream in = Objects.requireNonNull(
                OwnTypefaces.class.getResourceAsStream("/fonts/" + name), "The build lacks the font " + name + ".")) {
            TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(in));
            typeface.setEnableGsub(false);
            return typeface;
        } catch (IOException broken) {
            throw new UncheckedIOException("The typeface " + name + " cannot be read.", broken);
        }
    }

    @Override
    public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain, false);
    }

    @Override
    public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
        return new FontMapping<>(plain, false);
    }

    @Override
    public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
        return new CIDFontMapping(null, plain, false);
    }
}
