package org.enforcementatlas.eoir;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.enforcementatlas.eoir.text.Cell;
import org.enforcementatlas.eoir.text.UnreadableRelease;

/**
 * The state that an immigration court's base city lies in. The release's own tblLookupBaseCity tells it; where a release lacks it,
 * a table of our own does, out of EOIR's public list of immigration courts and the names of its hearing locations. Codes that
 * are in neither are counted as "Unknown court", each with its count.
 */
final class Courts {

    private static final String OURS =
            "AGA=GU ATL=GA ATD=GA ADL=CA ANN=VA AUR=CO BAL=MD BLM=MN BOS=MA BUF=NY BTV=NY CHE=MA CHI=IL"
                    + " CHL=NC CLE=OH CCC=CA DAL=TX DEN=CO DET=MI ELO=AZ ELP=TX EPD=TX ELZ=NJ FLO=AZ HAR=CT HLG=TX HOD=TX"
                    + " HON=HI HOU=TX HGP=TX HSG=TX HYA=MD IMP=CA INP=IN JNA=LA KAN=MO KRO=FL LAN=CA LOS=CA LOU=KY LOW=MA"
                    + " LRO=TX LVG=NV MEM=TN MIA=FL NEW=NJ NLA=CA NOL=LA NYB=NY NYC=NY NYD=NY NYV=NY OAK=LA OMA=NE ORL=FL"
                    + " OTM=CA OTO=NM PEP=TX PHI=PA PHO=AZ PIS=TX POO=OR POR=OR PSD=TX RIC=VA SAI=MP SAJ=PR SDC=GA SEA=WA"
                    + " SFR=CA SLC=UT SNA=TX SND=CA SPD=CA STE=VA TAC=WA TUC=AZ ULS=NY VNS=CA WAS=VA WLA=CA YOR=PA";

    private final Map<Long, Integer> slots = new HashMap<>();
    private final boolean fromRelease;

    private Courts(boolean fromRelease) {
        this.fromRelease = fromRelease;
    }

    /** The courts of a release. */
    static Courts read(ReleaseFiles files, Slots places) throws IOException, UnreadableRelease {
        Optional<ReleaseFiles.Table> table = files.find("tblLookupBaseCity");
        Courts courts = new Courts(table.isPresent());
        for (String pair : OURS.split(" ", -1)) {
            courts.slots.put(Cell.code(pair.substring(0, 3)), places.state(Cell.code(pair.substring(4))));
        }
        if (table.isPresent()) {
            courts.take(LookupTable.read(table.get()), places);
        }
        return courts;
    }

    /** The slot of a court's state, {@link Slots#UNKNOWN} where it is not known. */
    int slot(long baseCity) {
        return slots.getOrDefault(baseCity, Slots.UNKNOWN);
    }

    /** Whether the release itself told where its courts are. */
    boolean isFromRelease() {
        return fromRelease;
    }

    private void take(LookupTable table, Slots places) {
        for (int row = 0; row < table.size(); row++) {
            String code = table.cell(row, "BASE_CITY_CODE");
            int slot = places.state(Cell.code(table.cell(row, "BASE_STATE")));
            if (!code.isEmpty() && slot < Slots.STATES) {
                slots.put(Cell.code(code), slot);
            }
        }
    }
}
