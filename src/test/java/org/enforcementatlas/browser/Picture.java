package org.enforcementatlas.browser;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A picture of a page at half its size, and how far it is from another: blocks differ, not pixels, since letters never fall alike. */
record Picture(BufferedImage image) {

    /** The side of a block, in pixels of the halved picture. */
    private static final int BLOCK = 8;
    /** How far the mean of a block may be off, of 255. */
    private static final int TOLERANCE = 14;

    static Picture halved(byte[] png) throws IOException {
        BufferedImage full = ImageIO.read(new ByteArrayInputStream(png));
        BufferedImage half = new BufferedImage(full.getWidth() / 2, full.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = half.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(full, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return new Picture(half);
    }

    static Picture read(Path file) throws IOException {
        return new Picture(ImageIO.read(file.toFile()));
    }

    /** Writes it with 32 steps a colour, which is enough to compare and makes it small. */
    void write(Path file) throws IOException {
        BufferedImage coarse = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int rgb = image.getRGB(x, y);
                coarse.setRGB(x, y, (rgb & 0xf8f8f8) | ((rgb >> 5) & 0x070707));
            }
        }
        ImageIO.write(coarse, "png", file.toFile());
    }

    /** The part of the blocks that differ, from 0 to 1; 1 for another size. */
    double distance(Picture other) {
        if (image.getWidth() != other.image.getWidth() || image.getHeight() != other.image.getHeight()) {
            return 1;
        }
        int blocks = 0;
        int different = 0;
        for (int y = 0; y + BLOCK <= image.getHeight(); y += BLOCK) {
            for (int x = 0; x + BLOCK <= image.getWidth(); x += BLOCK) {
                blocks++;
                different += differs(other, x, y) ? 1 : 0;
            }
        }
        return (double) different / blocks;
    }

    private boolean differs(Picture other, int left, int top) {
        for (int shift = 0; shift <= 16; shift += 8) {
            if (Math.abs(mean(left, top, shift) - other.mean(left, top, shift)) > TOLERANCE) {
                return true;
            }
        }
        return false;
    }

    private int mean(int left, int top, int shift) {
        int sum = 0;
        for (int y = top; y < top + BLOCK; y++) {
            for (int x = left; x < left + BLOCK; x++) {
                sum += (image.getRGB(x, y) >> shift) & 0xff;
            }
        }
        return sum / (BLOCK * BLOCK);
    }
}
