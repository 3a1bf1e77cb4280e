package org.enforcementatlas.eoir.made;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.enforcementatlas.model.Jurisdictions;

/** Makes cases: the same number of the same seed is always the same case. How they are distributed stands for nothing. */
public final class CaseMaker {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final int FIRST_CASE = 2_000_001;
    private static final int FIRST_PROCEEDING = 3_000_001;
    private static final int MOST_PROCEEDINGS = 4;
    private static final String[] ODD_STATES = {"", "FA", "BC", "CH", "QC", "XX", "C", "TEX", "T X", "FA", "", "0"};
    private static final String[] COURTS = {
        "ATL", "BAL", "BOS", "CHI", "DAL", "DEN", "HLG", "HOU", "LOS", "MIA", "NEW", "NYC", "ORL", "PHO", "SFR", "SNA",
        "NYB", "HYA"
    };
    private static final String[] REMOVALS = {"X", "D", "E"};
    private static final String[] TYPES = {"RMV", "DEP", "EXC"};
    private static final String[] OTHER_TYPES = {"CFR", "WHO", "AOC", "RFR"};

    private final MadePlan plan;
    private final String[] states;
    private final double[] upTo;
    private final int firstDay;
    private final int days;

    /** A maker for a plan. */
    public CaseMaker(MadePlan plan) {
        this.plan = plan;
        this.firstDay = (int) plan.first().toEpochDay();
        this.days = (int) plan.asOf().toEpochDay() - firstDay + 1;
        this.states = Jurisdictions.list().stream().map(one -> one.usps()).toArray(String[]::new);
        this.upTo = new double[states.length];
        SplittableRandom random = new SplittableRandom(plan.seed());
        double sum = 0;
        for (int i = 0; i < states.length; i++) {
            sum += Math.exp(random.nextDouble() * 6);
            upTo[i] = sum;
        }
    }

    /** The case with this index, from 0. */
    public MadeCase make(int index) {
        SplittableRandom random = new SplittableRandom(plan.seed() + GOLDEN * (index + 1L));
        int number = FIRST_CASE + index + index / 7;
        Defect defect = plan.defects() && random.nextInt(100) == 0 ? caseDefect(random) : Defect.NONE;
        boolean odd = random.nextInt(100) < 4 && defect == Defect.NONE;
        String state = odd ? ODD_STATES[random.nextInt(ODD_STATES.length)] : state(random);
        int zip = random.nextInt(defect == Defect.NONE ? MadeZips.COUNT + 3 : MadeZips.COUNT);
        int filed = firstDay + random.nextInt(days);
        String type = type(random);
        boolean appealed = random.nextInt(100) < 4;
        int board = appealed ? filed + random.nextInt(400) : MadeCase.NEVER;
        int listed = listed(random.nextInt(1000), defect);
        return new MadeCase(
                number,
                cased(random, state),
                MadeZips.printed(zip, random.nextInt(5)),
                MadeZips.county(zip),
                random.nextInt(100) < 45 ? filed + random.nextInt(300) - 100 : MadeCase.NEVER,
                type,
                board,
                proceedings(random, index, filed, type),
                defect,
                listed);
    }

    /** Missing, repeated or contradicted once in a thousand each, where rows have defects. */
    private int listed(int draw, Defect defect) {
        if (!plan.defects() || defect != Defect.NONE) {
            return 1;
        }
        return draw == 0 ? 0 : draw < 3 ? 1 + draw : 1;
    }

    private List<MadeProceeding> proceedings(SplittableRandom random, int index, int filed, String type) {
        List<MadeProceeding> all = new ArrayList<>(2);
        int count = random.nextInt(100) < 76 ? 1 : 2 + random.nextInt(MOST_PROCEEDINGS - 2);
        int number = FIRST_PROCEEDING + index * MOST_PROCEEDINGS;
        int day = filed + random.nextInt(200);
        for (int i = 0; i < count; i++) {
            all.add(proceeding(random, number + i, day, type));
            day += 1 + random.nextInt(300);
        }
        return all;
    }

    private MadeProceeding proceeding(SplittableRandom random, int number, int day, String type) {
        Defect defect = plan.defects() && random.nextInt(100) == 0 ? proceedingDefect(random) : Defect.NONE;
        int draw = random.nextInt(100);
        boolean open = draw < 30 || day >= firstDay + days;
        String decision = open || draw < 42 ? "" : decision(random, type);
        String other = open || !decision.isEmpty() ? "" : other(random);
        return new MadeProceeding(
                number,
                random.nextInt(200) == 0 ? "QQQ" : COURTS[random.nextInt(COURTS.length)],
                decision,
                other,
                open ? MadeCase.NEVER : day,
                random.nextInt(100) < 30,
                "NNDR".charAt(random.nextInt(4)),
                open && (defect == Defect.BAD_DATE || defect == Defect.LATER) ? Defect.NONE : defect);
    }

    private String decision(SplittableRandom random, String type) {
        int draw = random.nextInt(100);
        if (draw < 60) {
            return type.equals("DEP") ? REMOVALS[1] : type.equals("EXC") ? REMOVALS[2] : REMOVALS[0];
        }
        return draw < 70 ? "V" : draw < 85 ? "R" : draw < 98 ? "T" : plan.defects() ? "L" : "T";
    }

    private static String other(SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 35 ? "C" : draw < 55 ? "T" : draw < 75 ? "A" : draw < 90 ? "U" : "O";
    }

    private static String type(SplittableRandom random) {
        int draw = random.nextInt(100);
        return draw < 88
                ? TYPES[0]
                : draw < 93 ? TYPES[1] : draw < 95 ? TYPES[2] : OTHER_TYPES[draw % OTHER_TYPES.length];
    }

    private static String cased(SplittableRandom random, String state) {
        int draw = random.nextInt(200);
        return draw == 0 ? state.toLowerCase(java.util.Locale.ROOT) : draw == 1 ? state + " " : state;
    }

    private String state(SplittableRandom random) {
        double draw = random.nextDouble() * upTo[upTo.length - 1];
        int at = 0;
        while (upTo[at] <= draw) {
            at++;
        }
        return states[at];
    }

    private static Defect caseDefect(SplittableRandom random) {
        Defect[] some = {
            Defect.CONTROL, Defect.STRAY_TAB, Defect.TABS_AT_END, Defect.SPLIT, Defect.CUT_OFF, Defect.NO_NUMBER
        };
        return some[random.nextInt(some.length)];
    }

    private static Defect proceedingDefect(SplittableRandom random) {
        Defect[] some = {
            Defect.CONTROL,
            Defect.STRAY_TAB,
            Defect.TABS_AT_END,
            Defect.SPLIT,
            Defect.AMBIGUOUS_TAB,
            Defect.CUT_OFF,
            Defect.NO_NUMBER,
            Defect.BAD_DATE,
            Defect.LATER
        };
        return some[random.nextInt(some.length)];
    }
}
