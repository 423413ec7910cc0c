export const id = 257;
export const ids = [
    257
];
export const modules = {
    50872: (module)=>{
        module.exports = ()=>{
            return /[#*0-9]\uFE0F?\u20E3|[\xA9\xAE\u203C\u2049\u2122\u2139\u2194-\u2199\u21A9\u21AA\u231A\u231B\u2328\u23CF\u23ED-\u23EF\u23F1\u23F2\u23F8-\u23FA\u24C2\u25AA\u25AB\u25B6\u25C0\u25FB\u25FC\u25FE\u2600-\u2604\u260E\u2611\u2614\u2615\u2618\u2620\u2622\u2623\u2626\u262A\u262E\u262F\u2638-\u263A\u2640\u2642\u2648-\u2653\u265F\u2660\u2663\u2665\u2666\u2668\u267B\u267E\u267F\u2692\u2694-\u2697\u2699\u269B\u269C\u26A0\u26A7\u26AA\u26B0\u26B1\u26BD\u26BE\u26C4\u26C8\u26CF\u26D1\u26E9\u26F0-\u26F5\u26F7\u26F8\u26FA\u2702\u2708\u2709\u270F\u2712\u2714\u2716\u271D\u2721\u2733\u2734\u2744\u2747\u2757\u2763\u27A1\u2934\u2935\u2B05-\u2B07\u2B1B\u2B1C\u2B55\u3030\u303D\u3297\u3299]\uFE0F?|[\u261D\u270C\u270D](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\u270A\u270B](?:\uD83C[\uDFFB-\uDFFF])?|[\u23E9-\u23EC\u23F0\u23F3\u25FD\u2693\u26A1\u26AB\u26C5\u26CE\u26D4\u26EA\u26FD\u2705\u2728\u274C\u274E\u2753-\u2755\u2795-\u2797\u27B0\u27BF\u2B50]|\u26D3\uFE0F?(?:\u200D\uD83D\uDCA5)?|\u26F9(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\u2764\uFE0F?(?:\u200D(?:\uD83D\uDD25|\uD83E\uDE79))?|\uD83C(?:[\uDC04\uDD70\uDD71\uDD7E\uDD7F\uDE02\uDE37\uDF21\uDF24-\uDF2C\uDF36\uDF7D\uDF96\uDF97\uDF99-\uDF9B\uDF9E\uDF9F\uDFCD\uDFCE\uDFD4-\uDFDF\uDFF5\uDFF7]\uFE0F?|[\uDF85\uDFC2\uDFC7](?:\uD83C[\uDFFB-\uDFFF])?|[\uDFC4\uDFCA](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDFCB\uDFCC](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDCCF\uDD8E\uDD91-\uDD9A\uDE01\uDE1A\uDE2F\uDE32-\uDE36\uDE38-\uDE3A\uDE50\uDE51\uDF00-\uDF20\uDF2D-\uDF35\uDF37-\uDF43\uDF45-\uDF4A\uDF4C-\uDF7C\uDF7E-\uDF84\uDF86-\uDF93\uDFA0-\uDFC1\uDFC5\uDFC6\uDFC8\uDFC9\uDFCF-\uDFD3\uDFE0-\uDFF0\uDFF8-\uDFFF]|\uDDE6\uD83C[\uDDE8-\uDDEC\uDDEE\uDDF1\uDDF2\uDDF4\uDDF6-\uDDFA\uDDFC\uDDFD\uDDFF]|\uDDE7\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEF\uDDF1-\uDDF4\uDDF6-\uDDF9\uDDFB\uDDFC\uDDFE\uDDFF]|\uDDE8\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDEE\uDDF0-\uDDF7\uDDFA-\uDDFF]|\uDDE9\uD83C[\uDDEA\uDDEC\uDDEF\uDDF0\uDDF2\uDDF4\uDDFF]|\uDDEA\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDED\uDDF7-\uDDFA]|\uDDEB\uD83C[\uDDEE-\uDDF0\uDDF2\uDDF4\uDDF7]|\uDDEC\uD83C[\uDDE6\uDDE7\uDDE9-\uDDEE\uDDF1-\uDDF3\uDDF5-\uDDFA\uDDFC\uDDFE]|\uDDED\uD83C[\uDDF0\uDDF2\uDDF3\uDDF7\uDDF9\uDDFA]|\uDDEE\uD83C[\uDDE8-\uDDEA\uDDF1-\uDDF4\uDDF6-\uDDF9]|\uDDEF\uD83C[\uDDEA\uDDF2\uDDF4\uDDF5]|\uDDF0\uD83C[\uDDEA\uDDEC-\uDDEE\uDDF2\uDDF3\uDDF5\uDDF7\uDDFC\uDDFE\uDDFF]|\uDDF1\uD83C[\uDDE6-\uDDE8\uDDEE\uDDF0\uDDF7-\uDDFB\uDDFE]|\uDDF2\uD83C[\uDDE6\uDDE8-\uDDED\uDDF0-\uDDFF]|\uDDF3\uD83C[\uDDE6\uDDE8\uDDEA-\uDDEC\uDDEE\uDDF1\uDDF4\uDDF5\uDDF7\uDDFA\uDDFF]|\uDDF4\uD83C\uDDF2|\uDDF5\uD83C[\uDDE6\uDDEA-\uDDED\uDDF0-\uDDF3\uDDF7-\uDDF9\uDDFC\uDDFE]|\uDDF6\uD83C\uDDE6|\uDDF7\uD83C[\uDDEA\uDDF4\uDDF8\uDDFA\uDDFC]|\uDDF8\uD83C[\uDDE6-\uDDEA\uDDEC-\uDDF4\uDDF7-\uDDF9\uDDFB\uDDFD-\uDDFF]|\uDDF9\uD83C[\uDDE6\uDDE8\uDDE9\uDDEB-\uDDED\uDDEF-\uDDF4\uDDF7\uDDF9\uDDFB\uDDFC\uDDFF]|\uDDFA\uD83C[\uDDE6\uDDEC\uDDF2\uDDF3\uDDF8\uDDFE\uDDFF]|\uDDFB\uD83C[\uDDE6\uDDE8\uDDEA\uDDEC\uDDEE\uDDF3\uDDFA]|\uDDFC\uD83C[\uDDEB\uDDF8]|\uDDFD\uD83C\uDDF0|\uDDFE\uD83C[\uDDEA\uDDF9]|\uDDFF\uD83C[\uDDE6\uDDF2\uDDFC]|\uDF44(?:\u200D\uD83D\uDFEB)?|\uDF4B(?:\u200D\uD83D\uDFE9)?|\uDFC3(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDFF3\uFE0F?(?:\u200D(?:\u26A7\uFE0F?|\uD83C\uDF08))?|\uDFF4(?:\u200D\u2620\uFE0F?|\uDB40\uDC67\uDB40\uDC62\uDB40(?:\uDC65\uDB40\uDC6E\uDB40\uDC67|\uDC73\uDB40\uDC63\uDB40\uDC74|\uDC77\uDB40\uDC6C\uDB40\uDC73)\uDB40\uDC7F)?)|\uD83D(?:[\uDC3F\uDCFD\uDD49\uDD4A\uDD6F\uDD70\uDD73\uDD76-\uDD79\uDD87\uDD8A-\uDD8D\uDDA5\uDDA8\uDDB1\uDDB2\uDDBC\uDDC2-\uDDC4\uDDD1-\uDDD3\uDDDC-\uDDDE\uDDE1\uDDE3\uDDE8\uDDEF\uDDF3\uDDFA\uDECB\uDECD-\uDECF\uDEE0-\uDEE5\uDEE9\uDEF0\uDEF3]\uFE0F?|[\uDC42\uDC43\uDC46-\uDC50\uDC66\uDC67\uDC6B-\uDC6D\uDC72\uDC74-\uDC76\uDC78\uDC7C\uDC83\uDC85\uDC8F\uDC91\uDCAA\uDD7A\uDD95\uDD96\uDE4C\uDE4F\uDEC0\uDECC](?:\uD83C[\uDFFB-\uDFFF])?|[\uDC6E-\uDC71\uDC73\uDC77\uDC81\uDC82\uDC86\uDC87\uDE45-\uDE47\uDE4B\uDE4D\uDE4E\uDEA3\uDEB4\uDEB5](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD74\uDD90](?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?|[\uDC00-\uDC07\uDC09-\uDC14\uDC16-\uDC25\uDC27-\uDC3A\uDC3C-\uDC3E\uDC40\uDC44\uDC45\uDC51-\uDC65\uDC6A\uDC79-\uDC7B\uDC7D-\uDC80\uDC84\uDC88-\uDC8E\uDC90\uDC92-\uDCA9\uDCAB-\uDCFC\uDCFF-\uDD3D\uDD4B-\uDD4E\uDD50-\uDD67\uDDA4\uDDFB-\uDE2D\uDE2F-\uDE34\uDE37-\uDE41\uDE43\uDE44\uDE48-\uDE4A\uDE80-\uDEA2\uDEA4-\uDEB3\uDEB7-\uDEBF\uDEC1-\uDEC5\uDED0-\uDED2\uDED5-\uDED8\uDEDC-\uDEDF\uDEEB\uDEEC\uDEF4-\uDEFC\uDFE0-\uDFEB\uDFF0]|\uDC08(?:\u200D\u2B1B)?|\uDC15(?:\u200D\uD83E\uDDBA)?|\uDC26(?:\u200D(?:\u2B1B|\uD83D\uDD25))?|\uDC3B(?:\u200D\u2744\uFE0F?)?|\uDC41\uFE0F?(?:\u200D\uD83D\uDDE8\uFE0F?)?|\uDC68(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDC68\uDC69]\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?)|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFC-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFD-\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFD\uDFFF]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?\uDC68\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDD1D\uDEEF]\u200D\uD83D\uDC68\uD83C[\uDFFB-\uDFFE]|[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3])))?))?|\uDC69(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:\uDC8B\u200D\uD83D)?[\uDC68\uDC69]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?|\uDC69\u200D\uD83D(?:\uDC66(?:\u200D\uD83D\uDC66)?|\uDC67(?:\u200D\uD83D[\uDC66\uDC67])?))|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFC-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFD-\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFD\uDFFF]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D\uD83D(?:[\uDC68\uDC69]|\uDC8B\u200D\uD83D[\uDC68\uDC69])\uD83C[\uDFFB-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3]|\uDD1D\u200D\uD83D[\uDC68\uDC69]\uD83C[\uDFFB-\uDFFE]|\uDEEF\u200D\uD83D\uDC69\uD83C[\uDFFB-\uDFFE])))?))?|\uDD75(?:\uD83C[\uDFFB-\uDFFF]|\uFE0F)?(?:\u200D[\u2640\u2642]\uFE0F?)?|\uDE2E(?:\u200D\uD83D\uDCA8)?|\uDE35(?:\u200D\uD83D\uDCAB)?|\uDE36(?:\u200D\uD83C\uDF2B\uFE0F?)?|\uDE42(?:\u200D[\u2194\u2195]\uFE0F?)?|\uDEB6(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?)|\uD83E(?:[\uDD0C\uDD0F\uDD18-\uDD1F\uDD30-\uDD34\uDD36\uDD77\uDDB5\uDDB6\uDDBB\uDDD2\uDDD3\uDDD5\uDEC3-\uDEC5\uDEF0\uDEF2-\uDEF8](?:\uD83C[\uDFFB-\uDFFF])?|[\uDD26\uDD35\uDD37-\uDD39\uDD3C-\uDD3E\uDDB8\uDDB9\uDDCD\uDDCF\uDDD4\uDDD6-\uDDDD](?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDDDE\uDDDF](?:\u200D[\u2640\u2642]\uFE0F?)?|[\uDD0D\uDD0E\uDD10-\uDD17\uDD20-\uDD25\uDD27-\uDD2F\uDD3A\uDD3F-\uDD45\uDD47-\uDD76\uDD78-\uDDB4\uDDB7\uDDBA\uDDBC-\uDDCC\uDDD0\uDDE0-\uDDFF\uDE70-\uDE7C\uDE80-\uDE8A\uDE8E-\uDEC2\uDEC6\uDEC8\uDECD-\uDEDC\uDEDF-\uDEEA\uDEEF]|\uDDCE(?:\uD83C[\uDFFB-\uDFFF])?(?:\u200D(?:[\u2640\u2642]\uFE0F?(?:\u200D\u27A1\uFE0F?)?|\u27A1\uFE0F?))?|\uDDD1(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1|\uDDD1\u200D\uD83E\uDDD2(?:\u200D\uD83E\uDDD2)?|\uDDD2(?:\u200D\uD83E\uDDD2)?))|\uD83C(?:\uDFFB(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFC-\uDFFF])))?|\uDFFC(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFD-\uDFFF])))?|\uDFFD(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])))?|\uDFFE(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFD\uDFFF])))?|\uDFFF(?:\u200D(?:[\u2695\u2696\u2708]\uFE0F?|\u2764\uFE0F?\u200D(?:\uD83D\uDC8B\u200D)?\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE]|\uD83C[\uDF3E\uDF73\uDF7C\uDF84\uDF93\uDFA4\uDFA8\uDFEB\uDFED]|\uD83D(?:[\uDCBB\uDCBC\uDD27\uDD2C\uDE80\uDE92]|\uDC30\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])|\uD83E(?:[\uDDAF\uDDBC\uDDBD](?:\u200D\u27A1\uFE0F?)?|[\uDDB0-\uDDB3\uDE70]|\uDD1D\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFF]|\uDEEF\u200D\uD83E\uDDD1\uD83C[\uDFFB-\uDFFE])))?))?|\uDEF1(?:\uD83C(?:\uDFFB(?:\u200D\uD83E\uDEF2\uD83C[\uDFFC-\uDFFF])?|\uDFFC(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFD-\uDFFF])?|\uDFFD(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB\uDFFC\uDFFE\uDFFF])?|\uDFFE(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFD\uDFFF])?|\uDFFF(?:\u200D\uD83E\uDEF2\uD83C[\uDFFB-\uDFFE])?))?)/g;
        };
    },
    73313: (module)=>{
        module.exports = Pend;
        function Pend() {
            this.pending = 0;
            this.max = Infinity;
            this.listeners = [];
            this.waiting = [];
            this.error = null;
        }
        Pend.prototype.go = function(fn) {
            if (this.pending < this.max) {
                pendGo(this, fn);
            } else {
                this.waiting.push(fn);
            }
        };
        Pend.prototype.wait = function(cb) {
            if (this.pending === 0) {
                cb(this.error);
            } else {
                this.listeners.push(cb);
            }
        };
        Pend.prototype.hold = function() {
            return pendHold(this);
        };
        function pendHold(self) {
            self.pending += 1;
            var called = false;
            return onCb;
            function onCb(err) {
                if (called) throw new Error("callback called twice");
                called = true;
                self.error = self.error || err;
                self.pending -= 1;
                if (self.waiting.length > 0 && self.pending < self.max) {
                    pendGo(self, self.waiting.shift());
                } else if (self.pending === 0) {
                    var listeners = self.listeners;
                    self.listeners = [];
                    listeners.forEach(cbListener);
                }
            }
            function cbListener(listener) {
                listener(self.error);
            }
        }
        function pendGo(self, fn) {
            fn(pendHold(self));
        }
    },
    44248: (module)=>{
        const CRC_TABLE = new Int32Array([
            0x00000000,
            0x77073096,
            0xee0e612c,
            0x990951ba,
            0x076dc419,
            0x706af48f,
            0xe963a535,
            0x9e6495a3,
            0x0edb8832,
            0x79dcb8a4,
            0xe0d5e91e,
            0x97d2d988,
            0x09b64c2b,
            0x7eb17cbd,
            0xe7b82d07,
            0x90bf1d91,
            0x1db71064,
            0x6ab020f2,
            0xf3b97148,
            0x84be41de,
            0x1adad47d,
            0x6ddde4eb,
            0xf4d4b551,
            0x83d385c7,
            0x136c9856,
            0x646ba8c0,
            0xfd62f97a,
            0x8a65c9ec,
            0x14015c4f,
            0x63066cd9,
            0xfa0f3d63,
            0x8d080df5,
            0x3b6e20c8,
            0x4c69105e,
            0xd56041e4,
            0xa2677172,
            0x3c03e4d1,
            0x4b04d447,
            0xd20d85fd,
            0xa50ab56b,
            0x35b5a8fa,
            0x42b2986c,
            0xdbbbc9d6,
            0xacbcf940,
            0x32d86ce3,
            0x45df5c75,
            0xdcd60dcf,
            0xabd13d59,
            0x26d930ac,
            0x51de003a,
            0xc8d75180,
            0xbfd06116,
            0x21b4f4b5,
            0x56b3c423,
            0xcfba9599,
            0xb8bda50f,
            0x2802b89e,
            0x5f058808,
            0xc60cd9b2,
            0xb10be924,
            0x2f6f7c87,
            0x58684c11,
            0xc1611dab,
            0xb6662d3d,
            0x76dc4190,
            0x01db7106,
            0x98d220bc,
            0xefd5102a,
            0x71b18589,
            0x06b6b51f,
            0x9fbfe4a5,
            0xe8b8d433,
            0x7807c9a2,
            0x0f00f934,
            0x9609a88e,
            0xe10e9818,
            0x7f6a0dbb,
            0x086d3d2d,
            0x91646c97,
            0xe6635c01,
            0x6b6b51f4,
            0x1c6c6162,
            0x856530d8,
            0xf262004e,
            0x6c0695ed,
            0x1b01a57b,
            0x8208f4c1,
            0xf50fc457,
            0x65b0d9c6,
            0x12b7e950,
            0x8bbeb8ea,
            0xfcb9887c,
            0x62dd1ddf,
            0x15da2d49,
            0x8cd37cf3,
            0xfbd44c65,
            0x4db26158,
            0x3ab551ce,
            0xa3bc0074,
            0xd4bb30e2,
            0x4adfa541,
            0x3dd895d7,
            0xa4d1c46d,
            0xd3d6f4fb,
            0x4369e96a,
            0x346ed9fc,
            0xad678846,
            0xda60b8d0,
            0x44042d73,
            0x33031de5,
            0xaa0a4c5f,
            0xdd0d7cc9,
            0x5005713c,
            0x270241aa,
            0xbe0b1010,
            0xc90c2086,
            0x5768b525,
            0x206f85b3,
            0xb966d409,
            0xce61e49f,
            0x5edef90e,
            0x29d9c998,
            0xb0d09822,
            0xc7d7a8b4,
            0x59b33d17,
            0x2eb40d81,
            0xb7bd5c3b,
            0xc0ba6cad,
            0xedb88320,
            0x9abfb3b6,
            0x03b6e20c,
            0x74b1d29a,
            0xead54739,
            0x9dd277af,
            0x04db2615,
            0x73dc1683,
            0xe3630b12,
            0x94643b84,
            0x0d6d6a3e,
            0x7a6a5aa8,
            0xe40ecf0b,
            0x9309ff9d,
            0x0a00ae27,
            0x7d079eb1,
            0xf00f9344,
            0x8708a3d2,
            0x1e01f268,
            0x6906c2fe,
            0xf762575d,
            0x806567cb,
            0x196c3671,
            0x6e6b06e7,
            0xfed41b76,
            0x89d32be0,
            0x10da7a5a,
            0x67dd4acc,
            0xf9b9df6f,
            0x8ebeeff9,
            0x17b7be43,
            0x60b08ed5,
            0xd6d6a3e8,
            0xa1d1937e,
            0x38d8c2c4,
            0x4fdff252,
            0xd1bb67f1,
            0xa6bc5767,
            0x3fb506dd,
            0x48b2364b,
            0xd80d2bda,
            0xaf0a1b4c,
            0x36034af6,
            0x41047a60,
            0xdf60efc3,
            0xa867df55,
            0x316e8eef,
            0x4669be79,
            0xcb61b38c,
            0xbc66831a,
            0x256fd2a0,
            0x5268e236,
            0xcc0c7795,
            0xbb0b4703,
            0x220216b9,
            0x5505262f,
            0xc5ba3bbe,
            0xb2bd0b28,
            0x2bb45a92,
            0x5cb36a04,
            0xc2d7ffa7,
            0xb5d0cf31,
            0x2cd99e8b,
            0x5bdeae1d,
            0x9b64c2b0,
            0xec63f226,
            0x756aa39c,
            0x026d930a,
            0x9c0906a9,
            0xeb0e363f,
            0x72076785,
            0x05005713,
            0x95bf4a82,
            0xe2b87a14,
            0x7bb12bae,
            0x0cb61b38,
            0x92d28e9b,
            0xe5d5be0d,
            0x7cdcefb7,
            0x0bdbdf21,
            0x86d3d2d4,
            0xf1d4e242,
            0x68ddb3f8,
            0x1fda836e,
            0x81be16cd,
            0xf6b9265b,
            0x6fb077e1,
            0x18b74777,
            0x88085ae6,
            0xff0f6a70,
            0x66063bca,
            0x11010b5c,
            0x8f659eff,
            0xf862ae69,
            0x616bffd3,
            0x166ccf45,
            0xa00ae278,
            0xd70dd2ee,
            0x4e048354,
            0x3903b3c2,
            0xa7672661,
            0xd06016f7,
            0x4969474d,
            0x3e6e77db,
            0xaed16a4a,
            0xd9d65adc,
            0x40df0b66,
            0x37d83bf0,
            0xa9bcae53,
            0xdebb9ec5,
            0x47b2cf7f,
            0x30b5ffe9,
            0xbdbdf21c,
            0xcabac28a,
            0x53b39330,
            0x24b4a3a6,
            0xbad03605,
            0xcdd70693,
            0x54de5729,
            0x23d967bf,
            0xb3667a2e,
            0xc4614ab8,
            0x5d681b02,
            0x2a6f2b94,
            0xb40bbe37,
            0xc30c8ea1,
            0x5a05df1b,
            0x2d02ef8d
        ]);
        function crc32(buf) {
            let crc = -1;
            for (let x of buf){
                crc = CRC_TABLE[(crc ^ x) & 0xff] ^ crc >>> 8;
            }
            return (crc ^ -1) >>> 0;
        }
        module.exports = crc32;
    },
    33502: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(79896);
        var util = __webpack_require__(39023);
        var stream = __webpack_require__(2203);
        var Readable = stream.Readable;
        var PassThrough = stream.PassThrough;
        var Pend = __webpack_require__(73313);
        var EventEmitter = __webpack_require__(24434).EventEmitter;
        exports.BufferSlicer = BufferSlicer;
        exports.FdSlicer = FdSlicer;
        util.inherits(FdSlicer, EventEmitter);
        function FdSlicer(fd) {
            EventEmitter.call(this);
            this.fd = fd;
            this.pend = new Pend();
            this.pend.max = 1;
            this.refCount = 0;
        }
        FdSlicer.prototype.read = function(buffer, offset, length, position, callback) {
            var self = this;
            self.pend.go(function(cb) {
                fs.read(self.fd, buffer, offset, length, position, function(err, bytesRead, buffer) {
                    cb();
                    callback(err, bytesRead, buffer);
                });
            });
        };
        FdSlicer.prototype.createReadStream = function(options1) {
            return new ReadStream(this, options1);
        };
        FdSlicer.prototype.ref = function() {
            this.refCount += 1;
        };
        FdSlicer.prototype.unref = function() {
            var self = this;
            self.refCount -= 1;
            if (self.refCount < 0) throw new Error("invalid unref");
            if (self.refCount > 0) return;
            fs.close(self.fd, onCloseDone);
            function onCloseDone(err) {
                if (err) {
                    self.emit('error', err);
                } else {
                    self.emit('close');
                }
            }
        };
        util.inherits(ReadStream, Readable);
        function ReadStream(context, options1) {
            options1 = options1 || {};
            Readable.call(this, options1);
            this.context = context;
            this.context.ref();
            this.start = options1.start || 0;
            this.endOffset = options1.end;
            this.pos = this.start;
        }
        ReadStream.prototype._read = function(n) {
            var self = this;
            var toRead = Math.min(self._readableState.highWaterMark, n);
            if (self.endOffset != null) {
                toRead = Math.min(toRead, self.endOffset - self.pos);
            }
            if (toRead <= 0) {
                self.push(null);
                this._cleanup();
                return;
            }
            self.context.pend.go(function(cb) {
                var buffer = Buffer.allocUnsafe(toRead);
                fs.read(self.context.fd, buffer, 0, toRead, self.pos, function(err, bytesRead) {
                    if (err) {
                        self.destroy(err);
                    } else if (bytesRead === 0) {
                        self.push(null);
                        self._cleanup();
                    } else {
                        self.pos += bytesRead;
                        self.push(buffer.slice(0, bytesRead));
                    }
                    cb();
                });
            });
        };
        ReadStream.prototype._destroy = function(err, cb) {
            this._cleanup();
            cb(err);
        };
        ReadStream.prototype._cleanup = function() {
            if (this.context != null) {
                this.context.unref();
                this.context = null;
            }
        };
        util.inherits(BufferSlicer, EventEmitter);
        function BufferSlicer(buffer) {
            EventEmitter.call(this);
            this.refCount = 0;
            this.buffer = buffer;
        }
        BufferSlicer.prototype.read = function(buffer, offset, length, position, callback) {
            if (!(0 <= offset && offset <= buffer.length)) throw new RangeError("offset outside buffer: 0 <= " + offset + " <= " + buffer.length);
            if (position < 0) throw new RangeError("position is negative: " + position);
            if (offset + length > buffer.length) {
                length = buffer.length - offset;
            }
            if (position + length > this.buffer.length) {
                length = this.buffer.length - position;
            }
            if (length <= 0) {
                setImmediate(function() {
                    callback(null, 0);
                });
                return;
            }
            this.buffer.copy(buffer, offset, position, position + length);
            setImmediate(function() {
                callback(null, length);
            });
        };
        BufferSlicer.prototype.createReadStream = function(options1) {
            options1 = options1 || {};
            var readStream = new PassThrough(options1);
            readStream.start = options1.start || 0;
            readStream.endOffset = options1.end;
            readStream.pos = readStream.endOffset || this.buffer.length;
            var entireSlice = this.buffer.slice(readStream.start, readStream.pos);
            var maxChunkSize = 0x10000;
            var offset = 0;
            while(true){
                var nextOffset = offset + maxChunkSize;
                if (nextOffset >= entireSlice.length) {
                    if (offset < entireSlice.length) {
                        readStream.write(entireSlice.slice(offset, entireSlice.length));
                    }
                    break;
                }
                readStream.write(entireSlice.slice(offset, nextOffset));
                offset = nextOffset;
            }
            readStream.end();
            return readStream;
        };
        BufferSlicer.prototype.ref = function() {
            this.refCount += 1;
        };
        BufferSlicer.prototype.unref = function() {
            this.refCount -= 1;
            if (this.refCount < 0) {
                throw new Error("invalid unref");
            }
        };
    },
    20663: (__unused_webpack_module, exports, __webpack_require__)=>{
        var fs = __webpack_require__(79896);
        var zlib = __webpack_require__(43106);
        var fd_slicer = __webpack_require__(33502);
        var util = __webpack_require__(39023);
        var EventEmitter = __webpack_require__(24434).EventEmitter;
        var Transform = __webpack_require__(2203).Transform;
        var PassThrough = __webpack_require__(2203).PassThrough;
        var Writable = __webpack_require__(2203).Writable;
        const crc32 = typeof zlib.crc32 === "function" ? zlib.crc32 : __webpack_require__(44248);
        exports.open = open;
        exports.fromFd = fromFd;
        exports.fromBuffer = fromBuffer;
        exports.fromRandomAccessReader = fromRandomAccessReader;
        exports.openPromise = openPromise;
        exports.fromFdPromise = fromFdPromise;
        exports.fromBufferPromise = fromBufferPromise;
        exports.fromRandomAccessReaderPromise = fromRandomAccessReaderPromise;
        exports.dosDateTimeToDate = dosDateTimeToDate;
        exports.getFileNameLowLevel = getFileNameLowLevel;
        exports.validateFileName = validateFileName;
        exports.parseExtraFields = parseExtraFields;
        exports.ZipFile = ZipFile;
        exports.Entry = Entry;
        exports.LocalFileHeader = LocalFileHeader;
        exports.RandomAccessReader = RandomAccessReader;
        function openPromise(path, options1) {
            return new Promise((resolve, reject)=>{
                open(path, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromFdPromise(fd, options1) {
            return new Promise((resolve, reject)=>{
                fromFd(fd, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromBufferPromise(buffer, options1) {
            return new Promise((resolve, reject)=>{
                fromBuffer(buffer, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function fromRandomAccessReaderPromise(reader, totalSize, options1) {
            return new Promise((resolve, reject)=>{
                fromRandomAccessReader(reader, totalSize, {
                    ...options1,
                    lazyEntries: true
                }, function(err, zipfile) {
                    if (err) return reject(err);
                    resolve(zipfile);
                });
            });
        }
        function open(path, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = true;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            fs.open(path, "r", function(err, fd) {
                if (err) return callback(err);
                fromFd(fd, options1, function(err, zipfile) {
                    if (err) fs.close(fd, defaultCallback);
                    callback(err, zipfile);
                });
            });
        }
        function fromFd(fd, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = false;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            fs.fstat(fd, function(err, stats) {
                if (err) return callback(err);
                var reader = new fd_slicer.FdSlicer(fd);
                fromRandomAccessReader(reader, stats.size, options1, callback);
            });
        }
        function fromBuffer(buffer, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            options1.autoClose = false;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            var reader = new fd_slicer.BufferSlicer(buffer);
            fromRandomAccessReader(reader, buffer.length, options1, callback);
        }
        function fromRandomAccessReader(reader, totalSize, options1, callback) {
            if (typeof options1 === "function") {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            if (options1.autoClose == null) options1.autoClose = true;
            if (options1.lazyEntries == null) options1.lazyEntries = false;
            if (options1.decodeStrings == null) options1.decodeStrings = true;
            var decodeStrings = !!options1.decodeStrings;
            if (options1.validateEntrySizes == null) options1.validateEntrySizes = true;
            if (options1.strictFileNames == null) options1.strictFileNames = false;
            if (callback == null) callback = defaultCallback;
            if (typeof totalSize !== "number") throw new Error("expected totalSize parameter to be a number");
            if (totalSize > Number.MAX_SAFE_INTEGER) {
                throw new Error("zip file too large. only file sizes up to 2^52 are supported due to JavaScript's Number type being an IEEE 754 double.");
            }
            reader.ref();
            var eocdrWithoutCommentSize = 22;
            var zip64EocdlSize = 20;
            var maxCommentSize = 0xffff;
            var bufferSize = Math.min(zip64EocdlSize + eocdrWithoutCommentSize + maxCommentSize, totalSize);
            var buffer = newBuffer(bufferSize);
            var bufferReadStart = totalSize - buffer.length;
            readAndAssertNoEof(reader, buffer, 0, bufferSize, bufferReadStart, function(err) {
                if (err) return callback(err);
                for(var i = bufferSize - eocdrWithoutCommentSize; i >= 0; i -= 1){
                    if (buffer.readUInt32LE(i) !== 0x06054b50) continue;
                    var eocdrBuffer = buffer.subarray(i);
                    var diskNumber = eocdrBuffer.readUInt16LE(4);
                    var entryCount = eocdrBuffer.readUInt16LE(10);
                    var centralDirectoryOffset = eocdrBuffer.readUInt32LE(16);
                    var commentLength = eocdrBuffer.readUInt16LE(20);
                    var expectedCommentLength = eocdrBuffer.length - eocdrWithoutCommentSize;
                    if (commentLength !== expectedCommentLength) {
                        return callback(new Error("Invalid comment length. Expected: " + expectedCommentLength + ". Found: " + commentLength + ". Are there extra bytes at the end of the file? Or is the end of central dir signature `PK☺☻` in the comment?"));
                    }
                    var comment = decodeStrings ? decodeBuffer(eocdrBuffer.subarray(22), false) : eocdrBuffer.subarray(22);
                    if (i - zip64EocdlSize >= 0 && buffer.readUInt32LE(i - zip64EocdlSize) === 0x07064b50) {
                        var zip64EocdlBuffer = buffer.subarray(i - zip64EocdlSize, i - zip64EocdlSize + zip64EocdlSize);
                        var zip64EocdrOffset = readUInt64LE(zip64EocdlBuffer, 8);
                        var zip64EocdrBuffer = newBuffer(56);
                        return readAndAssertNoEof(reader, zip64EocdrBuffer, 0, zip64EocdrBuffer.length, zip64EocdrOffset, function(err) {
                            if (err) return callback(err);
                            if (zip64EocdrBuffer.readUInt32LE(0) !== 0x06064b50) {
                                return callback(new Error("invalid zip64 end of central directory record signature"));
                            }
                            diskNumber = zip64EocdrBuffer.readUInt32LE(16);
                            if (diskNumber !== 0) {
                                return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
                            }
                            entryCount = readUInt64LE(zip64EocdrBuffer, 32);
                            centralDirectoryOffset = readUInt64LE(zip64EocdrBuffer, 48);
                            return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options1.autoClose, options1.lazyEntries, decodeStrings, options1.validateEntrySizes, options1.strictFileNames));
                        });
                    }
                    if (diskNumber !== 0) {
                        return callback(new Error("multi-disk zip files are not supported: found disk number: " + diskNumber));
                    }
                    return callback(null, new ZipFile(reader, centralDirectoryOffset, totalSize, entryCount, comment, options1.autoClose, options1.lazyEntries, decodeStrings, options1.validateEntrySizes, options1.strictFileNames));
                }
                callback(new Error("End of central directory record signature not found. Either not a zip file, or file is truncated."));
            });
        }
        util.inherits(ZipFile, EventEmitter);
        function ZipFile(reader, centralDirectoryOffset, fileSize, entryCount, comment, autoClose, lazyEntries, decodeStrings, validateEntrySizes, strictFileNames) {
            var self = this;
            EventEmitter.call(self);
            self.reader = reader;
            self.reader.on("error", function(err) {
                emitError(self, err);
            });
            self.reader.once("close", function() {
                self.emit("close");
            });
            self.readEntryCursor = centralDirectoryOffset;
            self.fileSize = fileSize;
            self.entryCount = entryCount;
            self.comment = comment;
            self.entriesRead = 0;
            self.autoClose = !!autoClose;
            self.lazyEntries = !!lazyEntries;
            self.decodeStrings = !!decodeStrings;
            self.validateEntrySizes = !!validateEntrySizes;
            self.strictFileNames = !!strictFileNames;
            self.isOpen = true;
            self.emittedError = false;
            self.hasEachEntryBeenCalled = false;
            if (!self.lazyEntries) self._readEntry();
        }
        ZipFile.prototype.close = function() {
            if (!this.isOpen) return;
            this.isOpen = false;
            this.reader.unref();
        };
        function emitErrorAndAutoClose(self, err) {
            if (self.autoClose) self.close();
            emitError(self, err);
        }
        function emitError(self, err) {
            if (self.emittedError) return;
            self.emittedError = true;
            self.emit("error", err);
        }
        ZipFile.prototype.readEntry = function() {
            if (!this.lazyEntries) throw new Error("readEntry() called without lazyEntries:true");
            this._readEntry();
        };
        ZipFile.prototype._readEntry = function() {
            var self = this;
            if (self.entryCount === self.entriesRead) {
                setImmediate(function() {
                    if (self.autoClose) self.close();
                    if (self.emittedError) return;
                    self.emit("end");
                });
                return;
            }
            if (self.emittedError) return;
            var buffer = newBuffer(46);
            readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
                if (err) return emitErrorAndAutoClose(self, err);
                if (self.emittedError) return;
                var entry = new Entry();
                var signature = buffer.readUInt32LE(0);
                if (signature !== 0x02014b50) return emitErrorAndAutoClose(self, new Error("invalid central directory file header signature: 0x" + signature.toString(16)));
                entry.versionMadeBy = buffer.readUInt16LE(4);
                entry.versionNeededToExtract = buffer.readUInt16LE(6);
                entry.generalPurposeBitFlag = buffer.readUInt16LE(8);
                entry.compressionMethod = buffer.readUInt16LE(10);
                entry.lastModFileTime = buffer.readUInt16LE(12);
                entry.lastModFileDate = buffer.readUInt16LE(14);
                entry.crc32 = buffer.readUInt32LE(16);
                entry.compressedSize = buffer.readUInt32LE(20);
                entry.uncompressedSize = buffer.readUInt32LE(24);
                entry.fileNameLength = buffer.readUInt16LE(28);
                entry.extraFieldLength = buffer.readUInt16LE(30);
                entry.fileCommentLength = buffer.readUInt16LE(32);
                entry.internalFileAttributes = buffer.readUInt16LE(36);
                entry.externalFileAttributes = buffer.readUInt32LE(38);
                entry.relativeOffsetOfLocalHeader = buffer.readUInt32LE(42);
                if (entry.generalPurposeBitFlag & 0x40) return emitErrorAndAutoClose(self, new Error("strong encryption is not supported"));
                self.readEntryCursor += 46;
                buffer = newBuffer(entry.fileNameLength + entry.extraFieldLength + entry.fileCommentLength);
                readAndAssertNoEof(self.reader, buffer, 0, buffer.length, self.readEntryCursor, function(err) {
                    if (err) return emitErrorAndAutoClose(self, err);
                    if (self.emittedError) return;
                    entry.fileNameRaw = buffer.subarray(0, entry.fileNameLength);
                    var fileCommentStart = entry.fileNameLength + entry.extraFieldLength;
                    entry.extraFieldRaw = buffer.subarray(entry.fileNameLength, fileCommentStart);
                    entry.fileCommentRaw = buffer.subarray(fileCommentStart, fileCommentStart + entry.fileCommentLength);
                    try {
                        entry.extraFields = parseExtraFields(entry.extraFieldRaw);
                    } catch (err) {
                        return emitErrorAndAutoClose(self, err);
                    }
                    if (self.decodeStrings) {
                        var isUtf8 = (entry.generalPurposeBitFlag & 0x800) !== 0;
                        entry.fileComment = decodeBuffer(entry.fileCommentRaw, isUtf8);
                        entry.fileName = getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, self.strictFileNames);
                        var errorMessage = validateFileName(entry.fileName);
                        if (errorMessage != null) return emitErrorAndAutoClose(self, new Error(errorMessage));
                    } else {
                        entry.fileComment = entry.fileCommentRaw;
                        entry.fileName = entry.fileNameRaw;
                    }
                    entry.comment = entry.fileComment;
                    self.readEntryCursor += buffer.length;
                    self.entriesRead += 1;
                    for(var i = 0; i < entry.extraFields.length; i++){
                        var extraField = entry.extraFields[i];
                        if (extraField.id !== 0x0001) continue;
                        var zip64EiefBuffer = extraField.data;
                        var index = 0;
                        if (entry.uncompressedSize === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include uncompressed size"));
                            }
                            entry.uncompressedSize = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        if (entry.compressedSize === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include compressed size"));
                            }
                            entry.compressedSize = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        if (entry.relativeOffsetOfLocalHeader === 0xffffffff) {
                            if (index + 8 > zip64EiefBuffer.length) {
                                return emitErrorAndAutoClose(self, new Error("zip64 extended information extra field does not include relative header offset"));
                            }
                            entry.relativeOffsetOfLocalHeader = readUInt64LE(zip64EiefBuffer, index);
                            index += 8;
                        }
                        break;
                    }
                    if (self.validateEntrySizes && entry.compressionMethod === 0) {
                        var expectedCompressedSize = entry.uncompressedSize;
                        if (entry.isEncrypted()) {
                            expectedCompressedSize += 12;
                        }
                        if (entry.compressedSize !== expectedCompressedSize) {
                            var msg = "compressed/uncompressed size mismatch for stored file: " + entry.compressedSize + " != " + entry.uncompressedSize;
                            return emitErrorAndAutoClose(self, new Error(msg));
                        }
                    }
                    self.emit("entry", entry);
                    if (!self.lazyEntries) self._readEntry();
                });
            });
        };
        ZipFile.prototype.eachEntry = function() {
            const self = this;
            if (!self.lazyEntries) throw new Error("eachEntry() requires lazyEntries: true");
            if (self.hasEachEntryBeenCalled) throw new Error("eachEntry() must only be called once per ZipFile");
            self.hasEachEntryBeenCalled = true;
            let pendingResolveReject = null;
            self.on("entry", onEntry);
            self.on("end", onEnd);
            self.on("error", onError);
            function cleanup() {
                self.removeListener("entry", onEntry);
                self.removeListener("end", onEnd);
                self.removeListener("error", onError);
                if (self.autoClose) self.close();
            }
            function onEntry(entry) {
                let { resolve } = pendingResolveReject;
                pendingResolveReject = null;
                resolve({
                    value: entry
                });
            }
            function onEnd() {
                let { resolve } = pendingResolveReject;
                pendingResolveReject = null;
                cleanup();
                resolve({
                    done: true
                });
            }
            function onError(err) {
                let { reject } = pendingResolveReject;
                pendingResolveReject = null;
                cleanup();
                reject(err);
            }
            return {
                [Symbol.asyncIterator] () {
                    return this;
                },
                next () {
                    const promise = new Promise((resolve, reject)=>{
                        if (pendingResolveReject != null) throw new Error("next() called before previous Promise was resolved.");
                        pendingResolveReject = {
                            resolve,
                            reject
                        };
                    });
                    self.readEntry();
                    return promise;
                },
                return (value) {
                    cleanup();
                    return Promise.resolve({
                        done: true,
                        value
                    });
                },
                throw (value) {
                    cleanup();
                    return Promise.reject(value);
                }
            };
        };
        ZipFile.prototype.openReadStream = function(entry, options1, callback) {
            var self = this;
            var relativeStart = 0;
            var relativeEnd = entry.compressedSize;
            if (callback == null) {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) {
                options1 = {};
            } else {
                if (options1.decodeFileData === false) {
                    if (options1.decrypt != null) {
                        throw new Error("cannot use options.decrypt when options.decodeFileData === false");
                    }
                    if (options1.decompress != null) {
                        throw new Error("cannot use options.decompress when options.decodeFileData === false");
                    }
                } else {
                    if (options1.decrypt != null) {
                        if (!entry.isEncrypted()) {
                            throw new Error("options.decrypt can only be specified for encrypted entries. See also option decodeFileData.");
                        }
                        if (options1.decrypt !== false) throw new Error("invalid options.decrypt value: " + options1.decrypt);
                        if (entry.isCompressed()) {
                            if (options1.decompress !== false) throw new Error("entry is encrypted and compressed, and options.decompress !== false. See also option decodeFileData.");
                        }
                    }
                    if (options1.decompress != null) {
                        if (!entry.isCompressed()) {
                            throw new Error("options.decompress can only be specified for compressed entries. See also option decodeFileData.");
                        }
                        if (!(options1.decompress === false || options1.decompress === true)) {
                            throw new Error("invalid options.decompress value: " + options1.decompress);
                        }
                        decompress = options1.decompress;
                    }
                }
                if (options1.start != null) {
                    relativeStart = options1.start;
                    if (relativeStart < 0) throw new Error("options.start < 0");
                    if (relativeStart > entry.compressedSize) throw new Error("options.start > entry.compressedSize");
                }
                if (options1.end != null) {
                    relativeEnd = options1.end;
                    if (relativeEnd < 0) throw new Error("options.end < 0");
                    if (relativeEnd > entry.compressedSize) throw new Error("options.end > entry.compressedSize");
                    if (relativeEnd < relativeStart) throw new Error("options.end < options.start");
                }
            }
            var rawMode = options1.decodeFileData === false || (entry.compressionMethod === 0 || entry.compressionMethod === 8 && options1.decompress === false) && (!entry.isEncrypted() || options1.decrypt === false);
            if (options1.start != null || options1.end != null) {
                if (!rawMode) throw new Error("start/end range require options.decodeFileData === false for non-trivial encoded entries.");
            }
            if (!self.isOpen) return callback(new Error("closed"));
            if (entry.isEncrypted() && !rawMode) {
                if (options1.decrypt !== false) return callback(new Error("entry is encrypted, and options.decodeFileData !== false"));
            }
            var decompress;
            if (rawMode) {
                decompress = false;
            } else if (entry.compressionMethod === 8) {
                decompress = options1.decodeFileData !== true;
            } else {
                return callback(new Error("unsupported compression method: " + entry.compressionMethod));
            }
            self.readLocalFileHeader(entry, {
                minimal: true
            }, function(err, localFileHeader) {
                if (err) return callback(err);
                self.openReadStreamLowLevel(localFileHeader.fileDataStart, entry.compressedSize, relativeStart, relativeEnd, decompress, entry.uncompressedSize, callback);
            });
        };
        ZipFile.prototype.openReadStreamLowLevel = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, callback) {
            var self = this;
            var fileDataEnd = fileDataStart + compressedSize;
            var readStream = self.reader.createReadStream({
                start: fileDataStart + relativeStart,
                end: fileDataStart + relativeEnd
            });
            var endpointStream = readStream;
            if (decompress) {
                var destroyed = false;
                var inflateFilter = zlib.createInflateRaw();
                readStream.on("error", function(err) {
                    setImmediate(function() {
                        if (!destroyed) inflateFilter.emit("error", err);
                    });
                });
                readStream.pipe(inflateFilter);
                if (self.validateEntrySizes) {
                    endpointStream = new AssertByteCountStream(uncompressedSize);
                    inflateFilter.on("error", function(err) {
                        setImmediate(function() {
                            if (!destroyed) endpointStream.emit("error", err);
                        });
                    });
                    inflateFilter.pipe(endpointStream);
                } else {
                    endpointStream = inflateFilter;
                }
                installDestroyFn(endpointStream, function() {
                    destroyed = true;
                    if (inflateFilter !== endpointStream) inflateFilter.unpipe(endpointStream);
                    readStream.unpipe(inflateFilter);
                    readStream.destroy();
                });
            }
            callback(null, endpointStream);
        };
        ZipFile.prototype.readLocalFileHeader = function(entry, options1, callback) {
            var self = this;
            if (callback == null) {
                callback = options1;
                options1 = null;
            }
            if (options1 == null) options1 = {};
            self.reader.ref();
            var buffer = newBuffer(30);
            readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader, function(err) {
                try {
                    if (err) return callback(err);
                    var signature = buffer.readUInt32LE(0);
                    if (signature !== 0x04034b50) {
                        return callback(new Error("invalid local file header signature: 0x" + signature.toString(16)));
                    }
                    var fileNameLength = buffer.readUInt16LE(26);
                    var extraFieldLength = buffer.readUInt16LE(28);
                    var fileDataStart = entry.relativeOffsetOfLocalHeader + 30 + fileNameLength + extraFieldLength;
                    if (fileDataStart + entry.compressedSize > self.fileSize) {
                        return callback(new Error("file data overflows file bounds: " + fileDataStart + " + " + entry.compressedSize + " > " + self.fileSize));
                    }
                    if (options1.minimal) {
                        return callback(null, {
                            fileDataStart: fileDataStart
                        });
                    }
                    var localFileHeader = new LocalFileHeader();
                    localFileHeader.fileDataStart = fileDataStart;
                    localFileHeader.versionNeededToExtract = buffer.readUInt16LE(4);
                    localFileHeader.generalPurposeBitFlag = buffer.readUInt16LE(6);
                    localFileHeader.compressionMethod = buffer.readUInt16LE(8);
                    localFileHeader.lastModFileTime = buffer.readUInt16LE(10);
                    localFileHeader.lastModFileDate = buffer.readUInt16LE(12);
                    localFileHeader.crc32 = buffer.readUInt32LE(14);
                    localFileHeader.compressedSize = buffer.readUInt32LE(18);
                    localFileHeader.uncompressedSize = buffer.readUInt32LE(22);
                    localFileHeader.fileNameLength = fileNameLength;
                    localFileHeader.extraFieldLength = extraFieldLength;
                    buffer = newBuffer(fileNameLength + extraFieldLength);
                    self.reader.ref();
                    readAndAssertNoEof(self.reader, buffer, 0, buffer.length, entry.relativeOffsetOfLocalHeader + 30, function(err) {
                        try {
                            if (err) return callback(err);
                            localFileHeader.fileName = buffer.subarray(0, fileNameLength);
                            localFileHeader.extraField = buffer.subarray(fileNameLength);
                            return callback(null, localFileHeader);
                        } finally{
                            self.reader.unref();
                        }
                    });
                } finally{
                    self.reader.unref();
                }
            });
        };
        ZipFile.prototype.openReadStreamPromise = function(entry, options1) {
            return new Promise((resolve, reject)=>{
                this.openReadStream(entry, options1, function(err, readStream) {
                    if (err) return reject(err);
                    resolve(readStream);
                });
            });
        };
        ZipFile.prototype.openReadStreamLowLevelPromise = function(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize) {
            return new Promise((resolve, reject)=>{
                this.openReadStream(fileDataStart, compressedSize, relativeStart, relativeEnd, decompress, uncompressedSize, function(err, readStream) {
                    if (err) return reject(err);
                    resolve(readStream);
                });
            });
        };
        ZipFile.prototype.readLocalFileHeaderPromise = function(entry, options1) {
            return new Promise((resolve, reject)=>{
                this.readLocalFileHeader(entry, options1, function(err, localFileHeader) {
                    if (err) return reject(err);
                    resolve(localFileHeader);
                });
            });
        };
        function Entry() {}
        Entry.prototype.getLastModDate = function(options1) {
            if (options1 == null) options1 = {};
            if (!options1.forceDosFormat) {
                for(var i = 0; i < this.extraFields.length; i++){
                    var extraField = this.extraFields[i];
                    if (extraField.id === 0x5455) {
                        var data = extraField.data;
                        if (data.length < 5) continue;
                        var flags = data[0];
                        var HAS_MTIME = 1;
                        if (!(flags & HAS_MTIME)) continue;
                        var posixTimestamp = data.readInt32LE(1);
                        return new Date(posixTimestamp * 1000);
                    } else if (extraField.id === 0x000a) {
                        var data = extraField.data;
                        if (data.length !== 32) continue;
                        if (data.readUInt16LE(4) !== 1) continue;
                        if (data.readUInt16LE(6) !== 24) continue;
                        var hundredNanoSecondsSince1601 = data.readUInt32LE(8) + 4294967296 * data.readInt32LE(12);
                        var millisecondsSince1970 = hundredNanoSecondsSince1601 / 10000 - 11644473600000;
                        return new Date(millisecondsSince1970);
                    }
                }
            }
            return dosDateTimeToDate(this.lastModFileDate, this.lastModFileTime, options1.timezone);
        };
        Entry.prototype.canDecodeFileData = function() {
            return !this.isEncrypted() && (this.compressionMethod === 0 || this.compressionMethod === 8);
        };
        Entry.prototype.isEncrypted = function() {
            return (this.generalPurposeBitFlag & 0x1) !== 0;
        };
        Entry.prototype.isCompressed = function() {
            return this.compressionMethod === 8;
        };
        function LocalFileHeader() {}
        function dosDateTimeToDate(date, time, timezone) {
            var day = date & 0x1f;
            var month = (date >> 5 & 0xf) - 1;
            var year = (date >> 9 & 0x7f) + 1980;
            var millisecond = 0;
            var second = (time & 0x1f) * 2;
            var minute = time >> 5 & 0x3f;
            var hour = time >> 11 & 0x1f;
            if (timezone == null || timezone === "local") {
                return new Date(year, month, day, hour, minute, second, millisecond);
            } else if (timezone === "UTC") {
                return new Date(Date.UTC(year, month, day, hour, minute, second, millisecond));
            } else {
                throw new Error("unrecognized options.timezone: " + options.timezone);
            }
        }
        function getFileNameLowLevel(generalPurposeBitFlag, fileNameBuffer, extraFields, strictFileNames) {
            var fileName = null;
            for(var i = 0; i < extraFields.length; i++){
                var extraField = extraFields[i];
                if (extraField.id === 0x7075) {
                    if (extraField.data.length < 6) {
                        continue;
                    }
                    if (extraField.data.readUInt8(0) !== 1) {
                        continue;
                    }
                    var oldNameCrc32 = extraField.data.readUInt32LE(1);
                    if (crc32(fileNameBuffer) !== oldNameCrc32) {
                        continue;
                    }
                    fileName = decodeBuffer(extraField.data.subarray(5), true);
                    break;
                }
            }
            if (fileName == null) {
                var isUtf8 = (generalPurposeBitFlag & 0x800) !== 0;
                fileName = decodeBuffer(fileNameBuffer, isUtf8);
            }
            if (!strictFileNames) {
                fileName = fileName.replace(/\\/g, "/");
            }
            return fileName;
        }
        function validateFileName(fileName) {
            if (fileName.indexOf("\\") !== -1) {
                return "invalid characters in fileName: " + fileName;
            }
            if (/^[a-zA-Z]:/.test(fileName) || /^\//.test(fileName)) {
                return "absolute path: " + fileName;
            }
            if (fileName.split("/").indexOf("..") !== -1) {
                return "invalid relative path: " + fileName;
            }
            return null;
        }
        function parseExtraFields(extraFieldBuffer) {
            var extraFields = [];
            var i = 0;
            while(i < extraFieldBuffer.length - 3){
                var headerId = extraFieldBuffer.readUInt16LE(i + 0);
                var dataSize = extraFieldBuffer.readUInt16LE(i + 2);
                var dataStart = i + 4;
                var dataEnd = dataStart + dataSize;
                if (dataEnd > extraFieldBuffer.length) throw new Error("extra field length exceeds extra field buffer size");
                var dataBuffer = extraFieldBuffer.subarray(dataStart, dataEnd);
                extraFields.push({
                    id: headerId,
                    data: dataBuffer
                });
                i = dataEnd;
            }
            return extraFields;
        }
        function readAndAssertNoEof(reader, buffer, offset, length, position, callback) {
            if (length === 0) {
                return setImmediate(function() {
                    callback(null, newBuffer(0));
                });
            }
            reader.read(buffer, offset, length, position, function(err, bytesRead) {
                if (err) return callback(err);
                if (bytesRead < length) {
                    return callback(new Error("unexpected EOF"));
                }
                callback();
            });
        }
        util.inherits(AssertByteCountStream, Transform);
        function AssertByteCountStream(byteCount) {
            Transform.call(this);
            this.actualByteCount = 0;
            this.expectedByteCount = byteCount;
        }
        AssertByteCountStream.prototype._transform = function(chunk, encoding, cb) {
            this.actualByteCount += chunk.length;
            if (this.actualByteCount > this.expectedByteCount) {
                var msg = "too many bytes in the stream. expected " + this.expectedByteCount + ". got at least " + this.actualByteCount;
                return cb(new Error(msg));
            }
            cb(null, chunk);
        };
        AssertByteCountStream.prototype._flush = function(cb) {
            if (this.actualByteCount < this.expectedByteCount) {
                var msg = "not enough bytes in the stream. expected " + this.expectedByteCount + ". got only " + this.actualByteCount;
                return cb(new Error(msg));
            }
            cb();
        };
        util.inherits(RandomAccessReader, EventEmitter);
        function RandomAccessReader() {
            EventEmitter.call(this);
            this.refCount = 0;
        }
        RandomAccessReader.prototype.ref = function() {
            this.refCount += 1;
        };
        RandomAccessReader.prototype.unref = function() {
            var self = this;
            self.refCount -= 1;
            if (self.refCount > 0) return;
            if (self.refCount < 0) throw new Error("invalid unref");
            self.close(onCloseDone);
            function onCloseDone(err) {
                if (err) return self.emit('error', err);
                self.emit('close');
            }
        };
        RandomAccessReader.prototype.createReadStream = function(options1) {
            if (options1 == null) options1 = {};
            var start = options1.start;
            var end = options1.end;
            if (start === end) {
                var emptyStream = new PassThrough();
                setImmediate(function() {
                    emptyStream.end();
                });
                return emptyStream;
            }
            var stream = this._readStreamForRange(start, end);
            var destroyed = false;
            var refUnrefFilter = new RefUnrefFilter(this);
            stream.on("error", function(err) {
                setImmediate(function() {
                    if (!destroyed) refUnrefFilter.emit("error", err);
                });
            });
            installDestroyFn(refUnrefFilter, function() {
                stream.unpipe(refUnrefFilter);
                refUnrefFilter.unref();
                stream.destroy();
            });
            var byteCounter = new AssertByteCountStream(end - start);
            refUnrefFilter.on("error", function(err) {
                setImmediate(function() {
                    if (!destroyed) byteCounter.emit("error", err);
                });
            });
            installDestroyFn(byteCounter, function() {
                destroyed = true;
                refUnrefFilter.unpipe(byteCounter);
                refUnrefFilter.destroy();
            });
            return stream.pipe(refUnrefFilter).pipe(byteCounter);
        };
        RandomAccessReader.prototype._readStreamForRange = function(start, end) {
            throw new Error("not implemented");
        };
        RandomAccessReader.prototype.read = function(buffer, offset, length, position, callback) {
            var readStream = this.createReadStream({
                start: position,
                end: position + length
            });
            var writeStream = new Writable();
            var written = 0;
            writeStream._write = function(chunk, encoding, cb) {
                chunk.copy(buffer, offset + written, 0, chunk.length);
                written += chunk.length;
                cb();
            };
            writeStream.on("finish", callback);
            readStream.on("error", function(error) {
                callback(error);
            });
            readStream.pipe(writeStream);
        };
        RandomAccessReader.prototype.close = function(callback) {
            setImmediate(callback);
        };
        util.inherits(RefUnrefFilter, PassThrough);
        function RefUnrefFilter(context) {
            PassThrough.call(this);
            this.context = context;
            this.context.ref();
            this.unreffedYet = false;
        }
        RefUnrefFilter.prototype._flush = function(cb) {
            this.unref();
            cb();
        };
        RefUnrefFilter.prototype.unref = function(cb) {
            if (this.unreffedYet) return;
            this.unreffedYet = true;
            this.context.unref();
        };
        var cp437 = '\u0000☺☻♥♦♣♠•◘○◙♂♀♪♫☼►◄↕‼¶§▬↨↑↓→←∟↔▲▼ !"#$%&\'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~⌂ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■ ';
        function decodeBuffer(buffer, isUtf8) {
            if (isUtf8) {
                return buffer.toString("utf8");
            } else {
                var result = "";
                for(var i = 0; i < buffer.length; i++){
                    result += cp437[buffer[i]];
                }
                return result;
            }
        }
        function readUInt64LE(buffer, offset) {
            var lower32 = buffer.readUInt32LE(offset);
            var upper32 = buffer.readUInt32LE(offset + 4);
            return upper32 * 0x100000000 + lower32;
        }
        var newBuffer;
        if (typeof Buffer.allocUnsafe === "function") {
            newBuffer = function(len) {
                return Buffer.allocUnsafe(len);
            };
        } else {
            newBuffer = function(len) {
                return new Buffer(len);
            };
        }
        function installDestroyFn(stream, fn) {
            if (typeof stream.destroy === "function") {
                stream._destroy = function(err, cb) {
                    fn();
                    if (cb != null) cb(err);
                };
            } else {
                stream.destroy = fn;
            }
        }
        function defaultCallback(err) {
            if (err) throw err;
        }
    },
    606: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            Ay: ()=>pMap
        });
        function pMap(iterable, mapper, options1) {
            return mapConcurrently(iterable, mapper, options1, false);
        }
        function pMapSettled(iterable, mapper, options1) {
            return mapConcurrently(iterable, mapper, options1, true);
        }
        function pMapKeyed(input, mapper, options1) {
            return mapKeyed(input, mapper, options1, false);
        }
        function pMapSettledKeyed(input, mapper, options1) {
            return mapKeyed(input, mapper, options1, true);
        }
        async function mapKeyed(input, mapper, options1, isSettled) {
            const entries = getKeyedEntries(input);
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            const mappedEntries = await mapConcurrently(entries, async ([key, inputResult])=>{
                try {
                    if (inputResult.status === 'rejected') {
                        throw inputResult.reason;
                    }
                    const result = await mapper(inputResult.value, key);
                    if (result === pMapSkip || result === pMapStop) {
                        return result;
                    }
                    return [
                        key,
                        isSettled ? {
                            status: 'fulfilled',
                            value: result
                        } : result
                    ];
                } catch (error) {
                    if (!isSettled) {
                        throw error;
                    }
                    return [
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ];
                }
            }, options1, false);
            if (input instanceof Map) {
                return new Map(mappedEntries);
            }
            return Object.setPrototypeOf(Object.fromEntries(mappedEntries), null);
        }
        async function mapConcurrently(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, stopOnError = true, signal } = {}, isSettled) {
            return new Promise((resolve_, reject_)=>{
                validateOptions(iterable, mapper, concurrency);
                const result = [];
                const errors = [];
                let skippedCount = 0;
                let isResolved = false;
                let isIterableDone = false;
                const pendingIndexes = new Set();
                let doneIndex = Number.POSITIVE_INFINITY;
                let currentIndex = 0;
                const iterator = getIterator(iterable);
                const signalListener = ()=>{
                    reject(signal.reason);
                };
                const cleanup = ()=>{
                    signal?.removeEventListener('abort', signalListener);
                };
                const resolve = (value)=>{
                    resolve_(value);
                    cleanup();
                };
                const reject = (reason)=>{
                    if (isResolved) {
                        return;
                    }
                    isResolved = true;
                    reject_(reason);
                    cleanup();
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                };
                if (signal) {
                    if (signal.aborted) {
                        reject(signal.reason);
                        return;
                    }
                    signal.addEventListener('abort', signalListener, {
                        once: true
                    });
                }
                const pull = createPuller(iterator);
                const settleIfFinished = ()=>{
                    if (isResolved || doneIndex === Number.POSITIVE_INFINITY) {
                        return;
                    }
                    for (const index of pendingIndexes){
                        if (index < doneIndex) {
                            return;
                        }
                    }
                    if (!stopOnError) {
                        const collectedErrors = [];
                        for(let index = 0; index < Math.min(doneIndex, errors.length); index++){
                            if (index in errors) {
                                collectedErrors.push(errors[index]);
                            }
                        }
                        if (collectedErrors.length > 0) {
                            reject(new AggregateError(collectedErrors));
                            return;
                        }
                    }
                    isResolved = true;
                    if (!isIterableDone) {
                        closeIterator(iterator);
                    }
                    const lastIndex = Math.min(doneIndex, result.length);
                    if (lastIndex === result.length && skippedCount === 0) {
                        resolve(result);
                        return;
                    }
                    resolve(result.slice(0, lastIndex).filter((value)=>value !== pMapSkip));
                };
                const next = async ()=>{
                    if (isResolved || currentIndex >= doneIndex) {
                        return;
                    }
                    const index = currentIndex++;
                    pendingIndexes.add(index);
                    let nextItem;
                    try {
                        nextItem = await pull();
                    } catch (error) {
                        pendingIndexes.delete(index);
                        if (index < doneIndex) {
                            throw error;
                        }
                        settleIfFinished();
                        return;
                    }
                    if (nextItem.done) {
                        pendingIndexes.delete(index);
                        doneIndex = Math.min(doneIndex, index);
                        isIterableDone = true;
                        settleIfFinished();
                        return;
                    }
                    const runner = (async ()=>{
                        try {
                            const element = await nextItem.value;
                            if (isResolved || index >= doneIndex) {
                                return;
                            }
                            const value = await mapper(element, index);
                            if (index >= doneIndex) {
                                return;
                            }
                            if (value === pMapStop) {
                                doneIndex = index;
                                return;
                            }
                            if (value === pMapSkip) {
                                skippedCount++;
                            }
                            result[index] = isSettled && value !== pMapSkip ? {
                                status: 'fulfilled',
                                value
                            } : value;
                        } catch (error) {
                            if (index >= doneIndex) {
                                return;
                            }
                            if (isSettled) {
                                result[index] = {
                                    status: 'rejected',
                                    reason: error
                                };
                            } else if (stopOnError) {
                                reject(error);
                                return;
                            } else {
                                errors[index] = error;
                            }
                        } finally{
                            pendingIndexes.delete(index);
                            settleIfFinished();
                        }
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                        }
                    })();
                    runner.then(()=>new Promise(()=>{})).then(resolve_);
                };
                (async ()=>{
                    for(let index = 0; index < concurrency; index++){
                        try {
                            await next();
                        } catch (error) {
                            reject(error);
                            break;
                        }
                        if (isResolved || currentIndex >= doneIndex) {
                            break;
                        }
                    }
                })();
            });
        }
        function pMapIterable(iterable, mapper, { concurrency = Number.POSITIVE_INFINITY, backpressure = concurrency, preserveOrder = true } = {}) {
            validateOptions(iterable, mapper, concurrency);
            if (!isLimit(backpressure, concurrency)) {
                throw new TypeError(`Expected \`backpressure\` to be an integer from \`concurrency\` (${concurrency}) and up or \`Infinity\`, got \`${backpressure}\` (${typeof backpressure})`);
            }
            return {
                [Symbol.asyncIterator] () {
                    let isDone = false;
                    const generator = async function*() {
                        const iterator = getIterator(iterable);
                        let promises = [];
                        let headIndex = 0;
                        let isIterableDone = false;
                        let doneIndex = Number.POSITIVE_INFINITY;
                        let readingCount = 0;
                        let runningMappersCount = 0;
                        const mapperWaiters = new Map();
                        let mapperWaiterCount = 0;
                        let wokenMapperWaiterCount = 0;
                        const releaseMapperSlot = ()=>{
                            if (wokenMapperWaiterCount === mapperWaiterCount) {
                                runningMappersCount--;
                                return;
                            }
                            mapperWaiters.get(wokenMapperWaiterCount)();
                            mapperWaiters.delete(wokenMapperWaiterCount++);
                        };
                        let index = 0;
                        let stopIndex = Number.POSITIVE_INFINITY;
                        let fillIndex = 0;
                        let wake;
                        const unfilledIndexes = new Set();
                        const fillSlot = (result)=>{
                            promises[fillIndex++] = result;
                            wake?.(result);
                            wake = undefined;
                        };
                        const pull = createPuller(iterator);
                        function trySpawn() {
                            if (isDone || isIterableDone || index > stopIndex || readingCount >= concurrency || promises.length - headIndex >= backpressure) {
                                return;
                            }
                            readingCount++;
                            const currentIndex = index++;
                            const promise = (async ()=>{
                                try {
                                    let element;
                                    try {
                                        const { done, value } = await pull();
                                        if (done) {
                                            isIterableDone = true;
                                            doneIndex = Math.min(doneIndex, currentIndex);
                                            return {
                                                done: true
                                            };
                                        }
                                        trySpawn();
                                        element = await value;
                                        if (runningMappersCount < concurrency) {
                                            runningMappersCount++;
                                        } else {
                                            await new Promise((resolve)=>{
                                                mapperWaiters.set(mapperWaiterCount++, resolve);
                                            });
                                        }
                                    } finally{
                                        readingCount--;
                                    }
                                    trySpawn();
                                    let returnValue;
                                    try {
                                        if (isDone || currentIndex > stopIndex) {
                                            return {
                                                done: false,
                                                value: pMapSkip
                                            };
                                        }
                                        returnValue = await mapper(element, currentIndex);
                                    } finally{
                                        releaseMapperSlot();
                                    }
                                    if (returnValue === pMapStop) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    }
                                    return {
                                        done: false,
                                        value: returnValue
                                    };
                                } catch (error) {
                                    if (preserveOrder) {
                                        stopIndex = Math.min(stopIndex, currentIndex);
                                    } else if (currentIndex < doneIndex) {
                                        isDone = true;
                                    }
                                    return {
                                        error
                                    };
                                }
                            })();
                            if (preserveOrder) {
                                promises.push(promise);
                                return;
                            }
                            promises.push(undefined);
                            unfilledIndexes.add(currentIndex);
                            promise.then((result)=>{
                                if (!unfilledIndexes.delete(currentIndex)) {
                                    return;
                                }
                                if (result.done) {
                                    for (const unfilledIndex of unfilledIndexes){
                                        if (unfilledIndex > currentIndex) {
                                            unfilledIndexes.delete(unfilledIndex);
                                            fillSlot({
                                                done: true
                                            });
                                        }
                                    }
                                }
                                fillSlot(result);
                            });
                        }
                        trySpawn();
                        try {
                            while(headIndex < promises.length){
                                const result = await (promises[headIndex] ?? new Promise((resolve)=>{
                                    wake = resolve;
                                }));
                                const { done, value } = result;
                                promises[headIndex] = undefined;
                                headIndex++;
                                if (headIndex * 2 >= promises.length) {
                                    promises = promises.slice(headIndex);
                                    fillIndex -= headIndex;
                                    headIndex = 0;
                                }
                                if (Object.hasOwn(result, 'error')) {
                                    throw result.error;
                                }
                                if (done) {
                                    if (preserveOrder) {
                                        return;
                                    }
                                    continue;
                                }
                                if (value === pMapStop) {
                                    return;
                                }
                                trySpawn();
                                if (value === pMapSkip) {
                                    continue;
                                }
                                yield value;
                            }
                        } finally{
                            isDone = true;
                            if (!isIterableDone) {
                                closeIterator(iterator);
                            }
                        }
                    }();
                    const { return: generatorReturn, throw: generatorThrow } = generator;
                    generator.return = (value)=>{
                        isDone = true;
                        return generatorReturn.call(generator, value);
                    };
                    generator.throw = (error)=>{
                        isDone = true;
                        return generatorThrow.call(generator, error);
                    };
                    return generator;
                }
            };
        }
        const pMapSkip = Symbol('skip');
        const pMapStop = Symbol('stop');
        function validateOptions(iterable, mapper, concurrency) {
            if (iterable?.[Symbol.iterator] === undefined && iterable?.[Symbol.asyncIterator] === undefined) {
                throw new TypeError(`Expected \`input\` to be either an \`Iterable\` or \`AsyncIterable\`, got (${typeof iterable})`);
            }
            if (typeof mapper !== 'function') {
                throw new TypeError('Mapper function is required');
            }
            if (!isLimit(concurrency, 1)) {
                throw new TypeError(`Expected \`concurrency\` to be an integer from 1 and up or \`Infinity\`, got \`${concurrency}\` (${typeof concurrency})`);
            }
        }
        function isLimit(value, minimum) {
            return Number.isSafeInteger(value) && value >= minimum || value === Number.POSITIVE_INFINITY;
        }
        function getKeyedEntries(input) {
            if (input === null || typeof input !== 'object' && typeof input !== 'function') {
                throw new TypeError(`Expected \`input\` to be an object, got (${input === null ? 'null' : typeof input})`);
            }
            const entries = [];
            const addEntry = (key, value)=>{
                entries.push(Promise.resolve(value).then((value)=>[
                        key,
                        {
                            status: 'fulfilled',
                            value
                        }
                    ], (error)=>[
                        key,
                        {
                            status: 'rejected',
                            reason: error
                        }
                    ]));
            };
            if (input instanceof Map) {
                for (const [key, value] of input){
                    addEntry(key, value);
                }
            } else {
                for (const key of Reflect.ownKeys(input)){
                    if (Object.getOwnPropertyDescriptor(input, key)?.enumerable) {
                        addEntry(key, input[key]);
                    }
                }
            }
            return entries;
        }
        function getIterator(iterable) {
            return iterable[Symbol.asyncIterator] === undefined ? iterable[Symbol.iterator]() : iterable[Symbol.asyncIterator]();
        }
        async function closeIterator(iterator) {
            try {
                await iterator.return?.();
            } catch  {}
        }
        function createPuller(iterator) {
            let isSourceDone = false;
            const markDone = (item)=>{
                if (item?.done) {
                    isSourceDone = true;
                }
            };
            return ()=>{
                if (isSourceDone) {
                    return {
                        done: true
                    };
                }
                const result = iterator.next();
                markDone(result);
                if (typeof result?.then !== 'function') {
                    return result;
                }
                const promise = Promise.resolve(result);
                promise.then(markDone, ()=>{});
                return promise;
            };
        }
    },
    94668: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            A: ()=>stringWidth
        });
        ;
        const ST = String.raw`(?:\u001B\u005C|\u009C)`;
        const stringControls = String.raw`\u0018\u001A\u001B\u0080-\u009F`;
        const osc = String.raw`(?:\u001B\]|\u009D)[^\u0007${stringControls}]*(?:\u0007|${ST})`;
        const controlString = String.raw`(?:\u001B[PX^_k]|[\u0090\u0098\u009E\u009F])[^${stringControls}]*${ST}`;
        const linuxPalette = String.raw`\u001B\](?:P[\dA-Fa-f]{7}|R)(?:\u0007|${ST})?`;
        const csi = String.raw`(?:\u001B\[|\u009B)[\u0030-\u003F]*[\u0020-\u002F]*[\u0040-\u007E]`;
        const ansi_regex_escape = String.raw`\u001B(?:[\u0020-\u002F]+[\u0030-\u007E]|[\dA-PR-TZcf-oq-uy=><~|}])`;
        const pattern = `${linuxPalette}|${osc}|${controlString}|${csi}|${ansi_regex_escape}`;
        function ansiRegex({ onlyFirst = false } = {}) {
            return new RegExp(pattern, onlyFirst ? undefined : 'g');
        }
        ;
        const regex = ansiRegex();
        function stripAnsi(string) {
            if (typeof string !== 'string') {
                throw new TypeError(`Expected a \`string\`, got \`${typeof string}\``);
            }
            if (!string.includes('\u001B') && !string.includes('\u009B')) {
                return string;
            }
            return string.replace(regex, '');
        }
        ;
        const ambiguousMinimalCodePoint = 161;
        const ambiguousMaximumCodePoint = 1114109;
        const ambiguousRanges = [
            161,
            161,
            164,
            164,
            167,
            168,
            170,
            170,
            173,
            174,
            176,
            180,
            182,
            186,
            188,
            191,
            198,
            198,
            208,
            208,
            215,
            216,
            222,
            225,
            230,
            230,
            232,
            234,
            236,
            237,
            240,
            240,
            242,
            243,
            247,
            250,
            252,
            252,
            254,
            254,
            257,
            257,
            273,
            273,
            275,
            275,
            283,
            283,
            294,
            295,
            299,
            299,
            305,
            307,
            312,
            312,
            319,
            322,
            324,
            324,
            328,
            331,
            333,
            333,
            338,
            339,
            358,
            359,
            363,
            363,
            462,
            462,
            464,
            464,
            466,
            466,
            468,
            468,
            470,
            470,
            472,
            472,
            474,
            474,
            476,
            476,
            593,
            593,
            609,
            609,
            708,
            708,
            711,
            711,
            713,
            715,
            717,
            717,
            720,
            720,
            728,
            731,
            733,
            733,
            735,
            735,
            768,
            879,
            913,
            929,
            931,
            937,
            945,
            961,
            963,
            969,
            1025,
            1025,
            1040,
            1103,
            1105,
            1105,
            8208,
            8208,
            8211,
            8214,
            8216,
            8217,
            8220,
            8221,
            8224,
            8226,
            8228,
            8231,
            8240,
            8240,
            8242,
            8243,
            8245,
            8245,
            8251,
            8251,
            8254,
            8254,
            8308,
            8308,
            8319,
            8319,
            8321,
            8324,
            8364,
            8364,
            8451,
            8451,
            8453,
            8453,
            8457,
            8457,
            8467,
            8467,
            8470,
            8470,
            8481,
            8482,
            8486,
            8486,
            8491,
            8491,
            8531,
            8532,
            8539,
            8542,
            8544,
            8555,
            8560,
            8569,
            8585,
            8585,
            8592,
            8601,
            8632,
            8633,
            8658,
            8658,
            8660,
            8660,
            8679,
            8679,
            8704,
            8704,
            8706,
            8707,
            8711,
            8712,
            8715,
            8715,
            8719,
            8719,
            8721,
            8721,
            8725,
            8725,
            8730,
            8730,
            8733,
            8736,
            8739,
            8739,
            8741,
            8741,
            8743,
            8748,
            8750,
            8750,
            8756,
            8759,
            8764,
            8765,
            8776,
            8776,
            8780,
            8780,
            8786,
            8786,
            8800,
            8801,
            8804,
            8807,
            8810,
            8811,
            8814,
            8815,
            8834,
            8835,
            8838,
            8839,
            8853,
            8853,
            8857,
            8857,
            8869,
            8869,
            8895,
            8895,
            8978,
            8978,
            9312,
            9449,
            9451,
            9547,
            9552,
            9587,
            9600,
            9615,
            9618,
            9621,
            9632,
            9633,
            9635,
            9641,
            9650,
            9651,
            9654,
            9655,
            9660,
            9661,
            9664,
            9665,
            9670,
            9672,
            9675,
            9675,
            9678,
            9681,
            9698,
            9701,
            9711,
            9711,
            9733,
            9734,
            9737,
            9737,
            9742,
            9743,
            9756,
            9756,
            9758,
            9758,
            9792,
            9792,
            9794,
            9794,
            9824,
            9825,
            9827,
            9829,
            9831,
            9834,
            9836,
            9837,
            9839,
            9839,
            9886,
            9887,
            9919,
            9919,
            9926,
            9933,
            9935,
            9939,
            9941,
            9953,
            9955,
            9955,
            9960,
            9961,
            9963,
            9969,
            9972,
            9972,
            9974,
            9977,
            9979,
            9980,
            9982,
            9983,
            10045,
            10045,
            10102,
            10111,
            11094,
            11097,
            12872,
            12879,
            57344,
            63743,
            65024,
            65039,
            65533,
            65533,
            127232,
            127242,
            127248,
            127277,
            127280,
            127337,
            127344,
            127373,
            127375,
            127376,
            127387,
            127404,
            917760,
            917999,
            983040,
            1048573,
            1048576,
            1114109
        ];
        const fullwidthMinimalCodePoint = 12288;
        const fullwidthMaximumCodePoint = 65510;
        const fullwidthRanges = [
            12288,
            12288,
            65281,
            65376,
            65504,
            65510
        ];
        const lookup_data_halfwidthMinimalCodePoint = 8361;
        const lookup_data_halfwidthMaximumCodePoint = 65518;
        const lookup_data_halfwidthRanges = null && [
            8361,
            8361,
            65377,
            65470,
            65474,
            65479,
            65482,
            65487,
            65490,
            65495,
            65498,
            65500,
            65512,
            65518
        ];
        const lookup_data_narrowMinimalCodePoint = 32;
        const lookup_data_narrowMaximumCodePoint = 10630;
        const lookup_data_narrowRanges = null && [
            32,
            126,
            162,
            163,
            165,
            166,
            172,
            172,
            175,
            175,
            10214,
            10221,
            10629,
            10630
        ];
        const wideMinimalCodePoint = 4352;
        const wideMaximumCodePoint = 262141;
        const wideRanges = [
            4352,
            4447,
            8986,
            8987,
            9001,
            9002,
            9193,
            9196,
            9200,
            9200,
            9203,
            9203,
            9725,
            9726,
            9748,
            9749,
            9776,
            9783,
            9800,
            9811,
            9855,
            9855,
            9866,
            9871,
            9875,
            9875,
            9889,
            9889,
            9898,
            9899,
            9917,
            9918,
            9924,
            9925,
            9934,
            9934,
            9940,
            9940,
            9962,
            9962,
            9970,
            9971,
            9973,
            9973,
            9978,
            9978,
            9981,
            9981,
            9989,
            9989,
            9994,
            9995,
            10024,
            10024,
            10060,
            10060,
            10062,
            10062,
            10067,
            10069,
            10071,
            10071,
            10133,
            10135,
            10160,
            10160,
            10175,
            10175,
            11035,
            11036,
            11088,
            11088,
            11093,
            11093,
            11904,
            11929,
            11931,
            12019,
            12032,
            12245,
            12272,
            12287,
            12289,
            12350,
            12353,
            12438,
            12441,
            12543,
            12549,
            12591,
            12593,
            12686,
            12688,
            12773,
            12783,
            12830,
            12832,
            12871,
            12880,
            42124,
            42128,
            42182,
            43360,
            43388,
            44032,
            55203,
            63744,
            64255,
            65040,
            65049,
            65072,
            65106,
            65108,
            65126,
            65128,
            65131,
            94176,
            94180,
            94192,
            94198,
            94208,
            101594,
            101631,
            101664,
            101760,
            101874,
            101888,
            102801,
            102816,
            102866,
            110576,
            110579,
            110581,
            110587,
            110589,
            110590,
            110592,
            110888,
            110898,
            110898,
            110928,
            110930,
            110933,
            110933,
            110948,
            110952,
            110960,
            111355,
            119552,
            119638,
            119648,
            119670,
            126980,
            126980,
            127183,
            127183,
            127374,
            127374,
            127377,
            127386,
            127406,
            127406,
            127488,
            127490,
            127504,
            127547,
            127552,
            127560,
            127568,
            127569,
            127584,
            127589,
            127744,
            127776,
            127789,
            127797,
            127799,
            127868,
            127870,
            127891,
            127904,
            127946,
            127951,
            127955,
            127968,
            127984,
            127988,
            127988,
            127992,
            128062,
            128064,
            128064,
            128066,
            128252,
            128255,
            128317,
            128331,
            128334,
            128336,
            128359,
            128378,
            128378,
            128405,
            128406,
            128420,
            128420,
            128507,
            128591,
            128640,
            128709,
            128716,
            128716,
            128720,
            128722,
            128725,
            128729,
            128732,
            128735,
            128747,
            128748,
            128756,
            128764,
            128986,
            128986,
            128992,
            129003,
            129008,
            129008,
            129292,
            129338,
            129340,
            129349,
            129351,
            129535,
            129648,
            129660,
            129664,
            129734,
            129736,
            129736,
            129740,
            129757,
            129759,
            129771,
            129775,
            129786,
            131072,
            196605,
            196608,
            262141
        ];
        ;
        const utilities_isInRange = (ranges, codePoint)=>{
            let low = 0;
            let high = Math.floor(ranges.length / 2) - 1;
            while(low <= high){
                const mid = Math.floor((low + high) / 2);
                const i = mid * 2;
                if (codePoint < ranges[i]) {
                    high = mid - 1;
                } else if (codePoint > ranges[i + 1]) {
                    low = mid + 1;
                } else {
                    return true;
                }
            }
            return false;
        };
        ;
        const commonCjkCodePoint = 0x4E_00;
        const [wideFastPathStart, wideFastPathEnd] = findWideFastPathRange(wideRanges);
        function findWideFastPathRange(ranges) {
            let fastPathStart = ranges[0];
            let fastPathEnd = ranges[1];
            for(let index = 0; index < ranges.length; index += 2){
                const start = ranges[index];
                const end = ranges[index + 1];
                if (commonCjkCodePoint >= start && commonCjkCodePoint <= end) {
                    return [
                        start,
                        end
                    ];
                }
                if (end - start > fastPathEnd - fastPathStart) {
                    fastPathStart = start;
                    fastPathEnd = end;
                }
            }
            return [
                fastPathStart,
                fastPathEnd
            ];
        }
        const isAmbiguous = (codePoint)=>{
            if (codePoint < ambiguousMinimalCodePoint || codePoint > ambiguousMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(ambiguousRanges, codePoint);
        };
        const isFullwidth = (codePoint)=>{
            if (codePoint < fullwidthMinimalCodePoint || codePoint > fullwidthMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(fullwidthRanges, codePoint);
        };
        const isHalfwidth = (codePoint)=>{
            if (codePoint < halfwidthMinimalCodePoint || codePoint > halfwidthMaximumCodePoint) {
                return false;
            }
            return isInRange(halfwidthRanges, codePoint);
        };
        const isNarrow = (codePoint)=>{
            if (codePoint < narrowMinimalCodePoint || codePoint > narrowMaximumCodePoint) {
                return false;
            }
            return isInRange(narrowRanges, codePoint);
        };
        const isWide = (codePoint)=>{
            if (codePoint >= wideFastPathStart && codePoint <= wideFastPathEnd) {
                return true;
            }
            if (codePoint < wideMinimalCodePoint || codePoint > wideMaximumCodePoint) {
                return false;
            }
            return utilities_isInRange(wideRanges, codePoint);
        };
        function lookup_getCategory(codePoint) {
            if (isAmbiguous(codePoint)) {
                return 'ambiguous';
            }
            if (isFullwidth(codePoint)) {
                return 'fullwidth';
            }
            if (isHalfwidth(codePoint)) {
                return 'halfwidth';
            }
            if (isNarrow(codePoint)) {
                return 'narrow';
            }
            if (isWide(codePoint)) {
                return 'wide';
            }
            return 'neutral';
        }
        ;
        function validate(codePoint) {
            if (!Number.isSafeInteger(codePoint)) {
                throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`);
            }
        }
        function eastAsianWidthType(codePoint) {
            validate(codePoint);
            return getCategory(codePoint);
        }
        function eastAsianWidth(codePoint, { ambiguousAsWide = false } = {}) {
            validate(codePoint);
            if (isFullwidth(codePoint) || isWide(codePoint) || ambiguousAsWide && isAmbiguous(codePoint)) {
                return 2;
            }
            return 1;
        }
        var emoji_regex = __webpack_require__(50872);
        ;
        const segmenter = new Intl.Segmenter();
        const defaultIgnorableCodePointRegex = /^\p{Default_Ignorable_Code_Point}$/u;
        function stringWidth(string, options1 = {}) {
            if (typeof string !== 'string' || string.length === 0) {
                return 0;
            }
            const { ambiguousIsNarrow = true, countAnsiEscapeCodes = false } = options1;
            if (!countAnsiEscapeCodes) {
                string = stripAnsi(string);
            }
            if (string.length === 0) {
                return 0;
            }
            let width = 0;
            const eastAsianWidthOptions = {
                ambiguousAsWide: !ambiguousIsNarrow
            };
            for (const { segment: character } of segmenter.segment(string)){
                const codePoint = character.codePointAt(0);
                if (codePoint <= 0x1F || codePoint >= 0x7F && codePoint <= 0x9F) {
                    continue;
                }
                if (codePoint >= 0x20_0B && codePoint <= 0x20_0F || codePoint === 0xFE_FF) {
                    continue;
                }
                if (codePoint >= 0x3_00 && codePoint <= 0x3_6F || codePoint >= 0x1A_B0 && codePoint <= 0x1A_FF || codePoint >= 0x1D_C0 && codePoint <= 0x1D_FF || codePoint >= 0x20_D0 && codePoint <= 0x20_FF || codePoint >= 0xFE_20 && codePoint <= 0xFE_2F) {
                    continue;
                }
                if (codePoint >= 0xD8_00 && codePoint <= 0xDF_FF) {
                    continue;
                }
                if (codePoint >= 0xFE_00 && codePoint <= 0xFE_0F) {
                    continue;
                }
                if (defaultIgnorableCodePointRegex.test(character)) {
                    continue;
                }
                if (emoji_regex().test(character)) {
                    width += 2;
                    continue;
                }
                width += eastAsianWidth(codePoint, eastAsianWidthOptions);
            }
            return width;
        }
    },
    64377: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__)=>{
        __webpack_require__.d(__webpack_exports__, {
            p6: ()=>date
        });
        var _core_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(43759);
        var _schemas_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2503);
        function datetime(params) {
            return core._isoDateTime(ZodISODateTime, params);
        }
        function date(params) {
            return _core_index_js__WEBPACK_IMPORTED_MODULE_0__.db(_schemas_js__WEBPACK_IMPORTED_MODULE_1__.Brp, params);
        }
        function time(params) {
            return core._isoTime(ZodISOTime, params);
        }
        function duration(params) {
            return core._isoDuration(ZodISODuration, params);
        }
    }
};
