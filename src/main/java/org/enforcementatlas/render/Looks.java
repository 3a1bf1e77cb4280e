package org.enforcementatlas.render;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.enforcementatlas.choropleth.AreaLook;
import org.enforcementatlas.choropleth.ClassifiedMap.ClassifiedArea;
import org.enforcementatlas.choropleth.HotSpotKind;
import org.enforcementatlas.choropleth.Simulation;
import org.jspecify.annotations.Nullable;

/** How areas look that are not told by the colour of a class alone; for those, too, who draw a legend of their own. */
public final class Looks {

    /** Observed zero. */
    public static final String ZERO = Ink.ZERO;
    /** Circles. */
    public static final String SYMBOL = Ink.SYMBOL;
    /** The lines of the hatch for no data, which cover half of it. */
    public static final String HATCH = "#7d7d79";
    /** What the hatch for no data lies on. */
    public static final String HATCH_GROUND = "#dcdcd8";
    /** The lines of the dense hatch for suppressed figures. */
    public static final String DENSE_HATCH = "#4a4a46";

    /** The dots for what has no neighbours, or too small a base for a percentage. */
    public static final String DOT = "#7d7d79";
    /** The stripes for what is new, in the colour of the greatest increase. */
    public static final String NEW = "#542788";

    private Looks() {}

    /** The name by which a legend's entry and its areas find each other: {@code k0} for the lowest class, {@code no-data}. */
    static String key(ClassifiedArea area) {
        return key(area.look(), area.classIndex());
    }

    /** The name of a class or a look. */
    public static String key(AreaLook look, int classIndex) {
        return look == AreaLook.CLASS
                ? "k" + Math.max(0, classIndex)
                : look.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether words that stand on a look need a plate of their own. */
    static boolean isHatched(AreaLook look) {
        return switch (look) {
            case NO_DATA, SUPPRESSED, NO_NEIGHBOURS, NEW, SMALL_BASE -> true;
            case CLASS, NOT_SIGNIFICANT, ZERO, NOT_APPLICABLE, FILTERED -> false;
        };
    }

    /** Whether an area has a value that rests on too few to be stable. */
    static boolean isUnstable(ClassifiedArea area) {
        return area.value().unstable() && area.look() == AreaLook.CLASS;
    }

    /**
     * The stroke of what is unstable, as attributes: dots that can be seen on what they surround.
     *
     * @param ground how the area is filled
     * @param scale how many times the drawing is enlarged
     */
    static String dots(String ground, double scale) {
        return SvgText.attributes(dotted(ground, scale));
    }

    /** The same by the attributes' names. */
    static Map<String, String> dotted(String ground, double scale) {
        Map<String, String> stroke = new LinkedHashMap<>();
        stroke.put("stroke", Ink.on(ground));
        stroke.put("stroke-width", String.format(Locale.ROOT, "%.2f", 1.6 / scale));
        stroke.put("stroke-linecap", "round");
        stroke.put("stroke-dasharray", String.format(Locale.ROOT, "0.01 %.2f", 3.2 / scale));
        return stroke;
    }

    /** How an area is filled; one whose value is a circle is plain. */
    static String fill(ClassifiedArea area) {
        return area.look() != AreaLook.CLASS
                ? fill(area.look())
                : area.color().isEmpty() || area.radius() > 0 ? Ink.ZERO : area.color();
    }

    /** How a look is filled. */
    static String fill(AreaLook look) {
        return switch (look) {
            case CLASS -> Ink.SYMBOL;
            case ZERO -> Ink.ZERO;
            case NO_DATA -> "url(#no-data)";
            case SUPPRESSED -> "url(#suppressed)";
            case NOT_SIGNIFICANT -> HotSpotKind.NOT_SIGNIFICANT.color();
            case NO_NEIGHBOURS, SMALL_BASE -> "url(#dots)";
            case NEW -> "url(#new)";
            case NOT_APPLICABLE, FILTERED -> Ink.GROUND;
        };
    }

    /** Black or white, whichever is easier to read on a colour, {@code #rrggbb}. */
    public static String inkOn(String color) {
        return Ink.on(color);
    }

    /** How a look that is no class is filled on a page, as a CSS background. */
    public static String background(AreaLook look, @Nullable Simulation eye) {
        return switch (look) {
            case CLASS -> seen(SYMBOL, eye);
            case ZERO -> seen(ZERO, eye);
            case NO_DATA -> hatch(-45, seen(HATCH, eye) + " 0 2.5px", seen(HATCH_GROUND, eye) + " 2.5px 5px");
            case SUPPRESSED -> hatch(45, seen(DENSE_HATCH, eye) + " 0 1.6px", "#ffffff 1.6px 3px");
            case NOT_SIGNIFICANT -> seen(HotSpotKind.NOT_SIGNIFICANT.color(), eye);
            case NEW -> hatch(45, seen(NEW, eye) + " 0 1.4px", "#ffffff 1.4px 6px");
            case NO_NEIGHBOURS, SMALL_BASE ->
                "radial-gradient(circle, " + seen(DOT, eye) + " 1.1px, #ffffff 1.3px) 0 0 / 6px 6px";
            case NOT_APPLICABLE, FILTERED -> "#ffffff";
        };
    }

    private static String seen(String color, @Nullable Simulation eye) {
        return eye == null ? color : eye.see(color);
    }

    private static String hatch(int angle, String line, String ground) {
        return "repeating-linear-gradient(" + angle + "deg, " + line + ", " + ground + ")";
    }
}
