import type { Locale } from '../locale/locale.ts'

/**
 * Greek. Terms follow the recommendations of the Αρχή Προστασίας Δεδομένων Προσωπικού Χαρακτήρα of 25 February 2020 on
 * cookies and related technologies (συγκατάθεση, απόρριψη, τεχνικά απαραίτητα), article 4(5) of ν. 3471/2006 and the Greek
 * text of Regulation (EU) 2016/679 (υπεύθυνος επεξεργασίας, εκτελών την επεξεργασία, έννομα συμφέροντα, κατάλληλες εγγυήσεις).
 * From knowledge of these texts; they were not read beside it.
 */
const el: Locale = {
  tag: 'el',
  dir: 'ltr',
  messages: {
    'format.labelled': '{label}: {value}',
    'format.remark': '{text} ({remark})',
    'format.change': '{before} → {after}',
    'format.comma': '{first}, {rest}',

    'title.charter': 'Πολιτική cookies – {site}',
    'title.charterOther': 'Πολιτική για τα cookies και τις συναφείς τεχνολογίες – {site}',
    'title.table': 'Cookies που χρησιμοποιούνται – {site}',
    'title.register': 'Μητρώο εξαιρέσεων από τη συγκατάθεση – {site}',
    'title.changes': 'Αλλαγές στη χρήση των cookies – {site}',

    'heading.scope': 'Ποιους ιστοτόπους αφορά αυτή η σελίδα',
    'heading.definition': 'Τι είναι ένα cookie;',
    'heading.definitionOther': 'Τι είναι τα cookies και οι συναφείς τεχνολογίες;',
    'heading.kinds': 'Τα είδη των cookies που χρησιμοποιούνται',
    'heading.notDone': 'Τι δεν γίνεται',
    'heading.recipients': 'Ποιος λαμβάνει δεδομένα και πού',
    'heading.choice': 'Πώς επιλέγετε και πώς αλλάζετε γνώμη',
    'heading.refusing': 'Τι αλλάζει αν αρνηθείτε',
    'heading.browsers': 'Ρυθμίσεις του προγράμματος περιήγησης',
    'heading.providerLinks': 'Οι σελίδες των παρόχων',
    'heading.contact': 'Επικοινωνία',
    'heading.dates': 'Ημερομηνίες και αλλαγές',

    'scope.one': 'Η σελίδα αυτή περιγράφει τα cookies που χρησιμοποιούνται στον ιστότοπο {site} ({address}).',
    'scope.several':
      'Η σελίδα αυτή περιγράφει τα cookies που χρησιμοποιούνται στον ιστότοπο {site}, στις εξής διευθύνσεις:',
    'scope.none': 'Δεν έχει δηλωθεί κανένα cookie για τον ιστότοπο {site}.',

    'definition.cookie':
      'Το cookie είναι ένα μικρό αρχείο που ο ιστότοπος τον οποίο επισκέπτεστε, ή μια υπηρεσία που χρησιμοποιεί ο ιστότοπος αυτός, αποθηκεύει μέσω του προγράμματος περιήγησης στη συσκευή σας (υπολογιστή, τηλέφωνο, τάμπλετ) και μπορεί να το διαβάσει ξανά αργότερα.',
    'definition.other': 'Σε αυτή τη σελίδα, η λέξη «cookies» περιλαμβάνει και τις εξής τεχνολογίες:',
    'definition.localStorage':
      'Ο τοπικός χώρος αποθήκευσης είναι ένας χώρος στο πρόγραμμα περιήγησης όπου ο ιστότοπος διατηρεί δεδομένα μέχρι να διαγραφούν.',
    'definition.sessionStorage':
      'Ο χώρος αποθήκευσης συνεδρίας είναι ένας χώρος στο πρόγραμμα περιήγησης όπου ο ιστότοπος διατηρεί δεδομένα μέχρι να κλείσετε την καρτέλα.',
    'definition.indexedDB':
      'Η IndexedDB είναι μια βάση δεδομένων στο πρόγραμμα περιήγησης όπου ο ιστότοπος διατηρεί δεδομένα μέχρι να διαγραφούν.',
    'definition.cacheStorage':
      'Ο χώρος προσωρινής μνήμης κρατά στο πρόγραμμα περιήγησης αντίγραφα σελίδων, εικόνων και άλλων αρχείων μέχρι να διαγραφούν.',
    'definition.pixel':
      'Το pixel είναι μια μικρή, συχνά αόρατη εικόνα, της οποίας η φόρτωση ενημερώνει έναν διακομιστή ότι εμφανίστηκε μια σελίδα.',
    'definition.sdk':
      'Το SDK (κιτ ανάπτυξης λογισμικού) είναι κώδικας άλλου κατασκευαστή, ενσωματωμένος σε μια εφαρμογή, που μπορεί να αποθηκεύει πληροφορίες στη συσκευή ή να τις διαβάζει από αυτήν.',

    'kinds.purpose': 'Ανάλογα με τον σκοπό τους: {categories}.',
    'kinds.first': 'Τα cookies πρώτου μέρους ανήκουν στον τομέα του ιστοτόπου που επισκέπτεστε.',
    'kinds.third':
      'Τα cookies τρίτου μέρους ανήκουν σε τομέα διαφορετικό από εκείνον του ιστοτόπου που επισκέπτεστε, για παράδειγμα στον τομέα ενός παρόχου του οποίου την υπηρεσία χρησιμοποιεί ο ιστότοπος.',
    'kinds.session': 'Τα cookies συνεδρίας διαγράφονται όταν κλείνετε το πρόγραμμα περιήγησης.',
    'kinds.persistent':
      'Τα μόνιμα cookies παραμένουν στη συσκευή σας και αφού κλείσετε το πρόγραμμα περιήγησης, μέχρι να λήξει η διάρκειά τους ή να τα διαγράψετε.',

    'category.necessary.label': 'Απαραίτητα cookies',
    'category.necessary.description':
      'Χρησιμοποιούνται για να λειτουργεί ο ιστότοπος ή για να παρέχεται μια υπηρεσία που ζητήσατε.',
    'category.preferences.label': 'Cookies προτιμήσεων',
    'category.preferences.description':
      'Θυμούνται πώς θέλετε να εμφανίζεται ή να συμπεριφέρεται ο ιστότοπος.',
    'category.statistics.label': 'Cookies στατιστικών',
    'category.statistics.description':
      'Χρησιμοποιούνται για τη μέτρηση της επισκεψιμότητας και της χρήσης του ιστοτόπου.',
    'category.statistics.descriptionExempt':
      'Χρησιμοποιούνται για τη μέτρηση της επισκεψιμότητας του ιστοτόπου, βάσει εξαίρεσης από τη συγκατάθεση για τη μέτρηση επισκεψιμότητας.',
    'category.marketing.label': 'Διαφημιστικά cookies',
    'category.marketing.description':
      'Χρησιμοποιούνται για την επιλογή, την προβολή και τη μέτρηση διαφημίσεων.',
    'category.media.label': 'Ενσωματωμένο περιεχόμενο',
    'category.media.description':
      'Συνοδεύουν περιεχόμενο ενσωματωμένο στις σελίδες, όπως βίντεο, χάρτες ή αναρτήσεις.',
    'category.unclassified.label': 'Μη ταξινομημένα cookies',
    'category.unclassified.description': 'Δεν έχουν ακόμη ενταχθεί σε κατηγορία.',

    'consent.exempt': 'Δεν ζητείται η συγκατάθεσή σας για αυτά τα cookies.',
    'consent.optIn': 'Αυτά τα cookies χρησιμοποιούνται μόνο αν συγκατατεθείτε.',
    'consent.optOut': 'Αυτά τα cookies χρησιμοποιούνται, εκτός αν αντιταχθείτε.',
    'consent.notice': 'Ενημερώνεστε εδώ για αυτά τα cookies· δεν σας ζητείται να επιλέξετε.',
    'consent.exemptFor': 'Δεν ζητείται η συγκατάθεσή σας για: {names}.',
    'consent.optInFor': 'Χρησιμοποιούνται μόνο αν συγκατατεθείτε: {names}.',
    'consent.optOutFor': 'Χρησιμοποιούνται, εκτός αν αντιταχθείτε: {names}.',
    'consent.noticeFor': 'Ενημερώνεστε εδώ, χωρίς να σας ζητείται να επιλέξετε, για: {names}.',
    'consent.mandatory': 'Δεν είναι δυνατή η άρνησή τους σε αυτόν τον ιστότοπο.',
    'consent.ground': 'Δηλωθείς λόγος της εξαίρεσης: {ground}.',
    'consent.grounds': 'Δηλωθέντες λόγοι της εξαίρεσης:',

    'ground.transmission': 'διαβίβαση μιας επικοινωνίας μέσω δικτύου',
    'ground.user-input': 'απομνημόνευση όσων εισάγετε ή επιλέγετε κατά την επίσκεψή σας',
    'ground.authentication': 'αναγνώρισή σας αφού συνδεθείτε',
    'ground.user-security': 'ασφάλεια της υπηρεσίας που ζητήσατε',
    'ground.media-player': 'αναπαραγωγή ήχου ή βίντεο που ζητήσατε',
    'ground.load-balancing': 'κατανομή του φόρτου μεταξύ διακομιστών',
    'ground.ui-customisation': 'εφαρμογή της γλώσσας ή της εμφάνισης που επιλέξατε',
    'ground.social-plugin-member': 'κοινοποίηση περιεχομένου από συνδεδεμένα μέλη κοινωνικού δικτύου',
    'ground.consent-record': 'απομνημόνευση της επιλογής σας για τα cookies',
    'ground.audience-measurement': 'μέτρηση της επισκεψιμότητας του ιστοτόπου',
    'ground.appearance': 'προσαρμογή της εμφάνισης ή της λειτουργίας του ιστοτόπου στις προτιμήσεις σας',
    'ground.metered-access': 'καταμέτρηση της δωρεάν πρόσβασης σε περιεχόμενο επί πληρωμή',
    'ground.emergency': 'εντοπισμός της θέσης σας όταν ζητάτε βοήθεια έκτακτης ανάγκης',
    'ground.other': 'άλλος λόγος',

    'legalBasis.sentence': 'Νομική βάση: {basis}.',
    'legalBasis.consent': 'συγκατάθεση',
    'legalBasis.legitimate-interest': 'έννομα συμφέροντα',
    'legalBasis.contract': 'εκτέλεση σύμβασης',
    'legalBasis.legal-obligation': 'συμμόρφωση με έννομη υποχρέωση',
    'legalBasis.public-interest': 'εκπλήρωση καθήκοντος που εκτελείται προς το δημόσιο συμφέρον',
    'legalBasis.vital-interest': 'διαφύλαξη ζωτικών συμφερόντων',

    'service.saleOrShare':
      'Προσωπικές πληροφορίες πωλούνται ή κοινοποιούνται, με την έννοια που δίνει στους όρους αυτούς το δίκαιο της Καλιφόρνιας.',
    'service.sensitiveData': 'Υποβάλλονται σε επεξεργασία ευαίσθητα δεδομένα.',
    'audience.anonymous': 'Παράγονται μόνο ανώνυμα στατιστικά στοιχεία.',
    'audience.aggregated': 'Τα στοιχεία είναι συγκεντρωτικά.',
    'audience.ipMasked': 'Η διεύθυνση IP περικόπτεται πριν από τη χρήση της.',
    'audience.ownUseOnly': 'Τα στατιστικά στοιχεία εξυπηρετούν μόνο τον διαχειριστή αυτού του ιστοτόπου.',
    'audience.notCrossMatched':
      'Τα δεδομένα δεν συνδυάζονται με άλλα και δεν σας παρακολουθούν σε άλλους ιστοτόπους.',
    'audience.objection': 'Μπορείτε να αντιταχθείτε εδώ: {link}',

    'notDone.thirdParties': 'Κανένας τρίτος δεν μπορεί να διαβάσει αυτά τα cookies.',
    'notDone.sale':
      'Καμία υπηρεσία σε αυτόν τον ιστότοπο δεν πωλεί ούτε κοινοποιεί προσωπικές πληροφορίες, με την έννοια που δίνει στους όρους αυτούς το δίκαιο της Καλιφόρνιας.',
    'notDone.sensitiveData': 'Καμία υπηρεσία σε αυτόν τον ιστότοπο δεν επεξεργάζεται ευαίσθητα δεδομένα.',

    'recipients.intro':
      'Οι παρακάτω οργανισμοί παρέχουν υπηρεσίες σε αυτόν τον ιστότοπο ή μπορούν να διαβάσουν τα cookies του:',
    'recipients.role': 'Ρόλος: {role}.',
    'recipients.reads': 'Μπορεί να διαβάσει: {names}.',
    'recipients.country': 'Χώρα: {country}.',
    'recipients.countryOutside': 'Χώρα: {country}, εκτός του Ευρωπαϊκού Οικονομικού Χώρου.',
    'recipients.transfer': 'Δεδομένα διαβιβάζονται στην εξής χώρα: {country}. Εγγύηση: {safeguard}.',
    'recipients.transferDerogation':
      'Δεδομένα διαβιβάζονται στην εξής χώρα: {country}. Καμία εγγύηση· η διαβίβαση στηρίζεται σε παρέκκλιση για ειδικές καταστάσεις (άρθρο\u00a049 του ΓΚΠΔ).',
    'recipients.transferPrivacyShield':
      'Δεδομένα διαβιβάζονται στην εξής χώρα: {country}. Η δήλωση αναφέρει την ασπίδα προστασίας της ιδιωτικής ζωής (Privacy Shield), η οποία κηρύχθηκε ανίσχυρη στις 16\u00a0Ιουλίου 2020 και δεν προστατεύει πλέον τίποτα.',
    'recipients.transferNone':
      'Δεδομένα διαβιβάζονται στην εξής χώρα: {country}. Δεν υπάρχει ούτε απόφαση επάρκειας ούτε κατάλληλη εγγύηση.',
    'role.controller': 'υπεύθυνος επεξεργασίας',
    'role.processor': 'εκτελών την επεξεργασία',
    'role.joint-controller': 'από κοινού υπεύθυνος επεξεργασίας',
    'safeguard.adequacy': 'απόφαση επάρκειας',
    'safeguard.dpf': 'πλαίσιο προστασίας δεδομένων (Data Privacy Framework)',
    'safeguard.scc': 'τυποποιημένες συμβατικές ρήτρες',
    'safeguard.bcr': 'δεσμευτικοί εταιρικοί κανόνες',

    'choice.optIn':
      'Τα cookies που χρειάζονται τη συγκατάθεσή σας χρησιμοποιούνται μόνο αφού τα αποδεχθείτε. Μπορείτε να αρνηθείτε.',
    'choice.byCategory': 'Επιλέγετε ανά κατηγορία.',
    'choice.byService': 'Επιλέγετε ανά υπηρεσία.',
    'choice.withdrawControl':
      'Μπορείτε ανά πάσα στιγμή να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεσή σας από το «{control}».',
    'choice.withdrawUrl':
      'Μπορείτε ανά πάσα στιγμή να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεσή σας σε αυτή τη σελίδα: {link}',
    'choice.withdrawBoth':
      'Μπορείτε ανά πάσα στιγμή να αλλάξετε την επιλογή σας ή να ανακαλέσετε τη συγκατάθεσή σας από το «{control}» ή σε αυτή τη σελίδα: {link}',
    'choice.optOut': 'Μπορείτε να αντιταχθείτε σε αυτή τη σελίδα: {link}',
    'choice.optOutControl': 'Μπορείτε ανά πάσα στιγμή να αντιταχθείτε από το «{control}».',
    'choice.gpc':
      'Αν το πρόγραμμα περιήγησής σας στέλνει το σήμα Global Privacy Control, αυτό λογίζεται ως εναντίωσή σας στην πώληση και την κοινοποίηση των προσωπικών σας πληροφοριών.',
    'choice.kept': 'Διάρκεια διατήρησης της επιλογής σας: {duration}.',
    'choice.keptGranted': 'Διάρκεια διατήρησης της αποδοχής σας: {duration}.',
    'choice.keptDenied': 'Διάρκεια διατήρησης της άρνησής σας: {duration}.',
    'choice.again': 'Μετά από αυτό το διάστημα ενδέχεται να ερωτηθείτε ξανά.',
    'choice.storedIn': 'Η επιλογή σας αποθηκεύεται εδώ: {names}.',
    'choice.record': 'Πώς καταγράφεται η συγκατάθεσή σας: {record}',

    'refusing.optIn':
      'Αν αρνηθείτε, τα cookies που χρειάζονται τη συγκατάθεσή σας ούτε αποθηκεύονται ούτε διαβάζονται. Αυτό αφορά: {categories}.',
    'refusing.optOut': 'Αν αντιταχθείτε, αυτά τα cookies δεν χρησιμοποιούνται πλέον: {categories}.',
    'refusing.effect':
      'Όσα εξαρτώνται από αυτά, όπως περιγράφονται παραπάνω, ενδέχεται τότε να μην είναι διαθέσιμα.',
    'refusing.remaining':
      'Τα cookies για τα οποία δεν ζητείται συγκατάθεση εξακολουθούν να χρησιμοποιούνται: {categories}.',

    'browsers.intro':
      'Μπορείτε να βλέπετε, να αποκλείετε και να διαγράφετε cookies στις ρυθμίσεις του προγράμματος περιήγησής σας. Ο κατασκευαστής του εξηγεί πώς:',
    'browsers.storage':
      'Αν διαγράψετε εκεί τα δεδομένα ενός ιστοτόπου, διαγράφονται και όσα έχει αποθηκεύσει ο ιστότοπος στο πρόγραμμα περιήγησης με άλλον τρόπο εκτός από cookies.',
    'browsers.necessary':
      'Αν αποκλείσετε τα απαραίτητα cookies, μέρη του ιστοτόπου ενδέχεται να μη λειτουργούν πλέον.',

    'link.privacyPolicy': 'πολιτική απορρήτου',
    'link.optOut': 'εναντίωση',

    'contact.controller': 'Υπεύθυνος επεξεργασίας',
    'contact.address': 'Διεύθυνση',
    'contact.country': 'Χώρα',
    'contact.email': 'Ηλεκτρονικό ταχυδρομείο',
    'contact.phone': 'Τηλέφωνο',
    'contact.website': 'Ιστότοπος',
    'contact.dpo': 'Υπεύθυνος προστασίας δεδομένων',
    'contact.authority': 'Εποπτική αρχή στην οποία μπορείτε να υποβάλετε καταγγελία',
    'contact.privacyPolicy': 'Πολιτική απορρήτου',

    'dates.effective': 'Ισχύει από',
    'dates.reviewed': 'Τελευταία σύγκριση με τον ιστότοπο',
    'dates.version': 'Έκδοση',
    'dates.changesNotice': 'Πώς ανακοινώνονται οι αλλαγές',
    'dates.generation': 'Γενιά του αιτήματος συγκατάθεσης',

    'table.caption': 'Κατάλογος: {category}',
    'table.noProvider': 'Δεν δηλώνεται πάροχος',
    'column.provider': 'Πάροχος',
    'column.service': 'Υπηρεσία',
    'column.place': 'σημείο χρήσης',
    'column.name': 'Όνομα',
    'column.purpose': 'Σκοπός',
    'column.lifetime': 'Διάρκεια',
    'column.party': 'Πρώτο ή τρίτο μέρος',
    'column.storage': 'Τύπος',
    'column.domain': 'Τομέας',
    'column.shared': 'Ποιος μπορεί να το διαβάσει',
    'column.consent': 'Συγκατάθεση',

    'type.cookie': 'cookie',
    'type.localStorage': 'τοπικός χώρος αποθήκευσης',
    'type.sessionStorage': 'χώρος αποθήκευσης συνεδρίας',
    'type.indexedDB': 'IndexedDB',
    'type.cacheStorage': 'χώρος προσωρινής μνήμης',
    'type.pixel': 'pixel',
    'type.sdk': 'SDK',
    'party.first': 'πρώτο μέρος',
    'party.third': 'τρίτο μέρος',
    'shared.nobody': 'κανείς άλλος',
    'requirement.exempt': 'δεν ζητείται',
    'requirement.opt-in': 'ζητείται εκ των προτέρων',
    'requirement.opt-out': 'χρησιμοποιείται, εκτός αν αντιταχθείτε',
    'requirement.notice': 'μόνο ενημέρωση',
    'status.deprecated': 'υπό κατάργηση',
    'item.sites': 'Μόνο σε: {sites}.',
    'item.dataRetention': 'Διάρκεια διατήρησης των δεδομένων που συλλέγονται: {duration}',

    'lifetime.session': 'μέχρι να κλείσει το πρόγραμμα περιήγησης',
    'lifetime.sessionTab': 'μέχρι να κλείσει η καρτέλα',
    'lifetime.persistent': 'χωρίς ημερομηνία λήξης (μέχρι να διαγραφεί)',
    'lifetime.varies': 'ποικίλλει',
    'lifetime.event': 'μέχρι ένα ορισμένο γεγονός',
    'lifetime.unknown': 'δεν δηλώνεται',
    'lifetime.upTo': 'το πολύ {duration}',
    'lifetime.range': '{from} – {to}',
    'lifetime.rolling': '{lifetime}, ανανεώνεται σε κάθε επίσκεψη',

    'register.intro':
      'Τι αποθηκεύεται ή διαβάζεται χωρίς να ζητείται συγκατάθεση, με τον λόγο που δηλώνει ο διαχειριστής του ιστοτόπου για κάθε εγγραφή.',
    'register.asOf': 'Ημερομηνία αναφοράς: {date}.',
    'register.empty': 'Καμία εγγραφή δεν έχει δηλωθεί ως εξαιρούμενη από τη συγκατάθεση.',
    'register.ground': 'Λόγος',
    'register.reason': 'Αιτιολογία',
    'register.jurisdictions': 'Προβάλλεται για',
    'register.reference': 'Παραπομπή',
    'register.reviewed': 'Τελευταία επανεξέταση',
    'register.reviewBy': 'Επόμενη επανεξέταση',
    'register.owner': 'Αρμόδιος',
    'register.everywhere': 'παντού',
    'register.noGround': 'δεν δηλώνεται',
    'register.overdue': 'εκπρόθεσμη',
    'jurisdiction.us-ca': 'Καλιφόρνια',
    'jurisdiction.ca-qc': 'Κεμπέκ',
    'jurisdiction.eu-draft': 'Ευρωπαϊκή Ένωση (σχέδιο νομοθετικής πράξης)',

    'changes.none': 'Δεν έχει καταγραφεί καμία αλλαγή.',
    'changes.first': 'Πρώτη καταγεγραμμένη κατάσταση.',
    'changes.generation': 'Γενιά {generation}, {date}',
    'changes.material': 'Αλλαγές που απαιτούν νέα επιλογή',
    'changes.notable': 'Άλλες αλλαγές που αξίζει να γνωρίζετε',
    'changes.editorial': 'Αλλαγές στη διατύπωση ή την παρουσίαση',
    'changes.units': 'Ερωτάστε ξανά για: {units}.',

    'change.consent-unit-changed':
      '{subject}: η επιλογή γίνεται πλέον ανά κατηγορία αντί ανά υπηρεσία, ή το αντίστροφο',
    'change.category-added': '{subject}: προσθήκη κατηγορίας',
    'change.service-added': '{subject}: προσθήκη υπηρεσίας',
    'change.purpose-id-added': '{subject}: προσθήκη σκοπών',
    'change.transfer-added': '{subject}: δεδομένα διαβιβάζονται σε μία ακόμη χώρα',
    'change.transfer-safeguard-lost': '{subject}: μια διαβίβαση δεδομένων δεν έχει πλέον εγγύηση',
    'change.item-added': '{subject}: προσθήκη',
    'change.item-activated': '{subject}: χρησιμοποιείται πλέον',
    'change.item-moved': '{subject}: υπάγεται πλέον σε άλλη επιλογή',
    'change.lifetime-longer': '{subject}: μεγαλύτερη διάρκεια',
    'change.rolling-started': '{subject}: ανανεώνεται πλέον σε κάθε επίσκεψη',
    'change.retention-longer': '{subject}: τα δεδομένα που συλλέγονται διατηρούνται περισσότερο',
    'change.storage-wider': '{subject}: αποθήκευση πιο μόνιμη ή πιο εκτεταμένη',
    'change.category-wider': '{subject}: ευρύτερος σκοπός',
    'change.provider-added': '{subject}: προσθήκη παρόχου',
    'change.recipient-added': '{subject}: ένας αποδέκτης επιπλέον',
    'change.pattern-wider': '{subject}: καλύπτει περισσότερα ονόματα',
    'change.domain-wider': '{subject}: μπορεί να διαβαστεί σε περισσότερους τομείς',
    'change.partitioned-dropped': '{subject}: δεν διατηρείται πλέον χωριστά για κάθε ιστότοπο',
    'change.party-third': '{subject}: ανήκει πλέον σε τομέα τρίτου',
    'change.sale-or-share-started': '{subject}: προσωπικές πληροφορίες πλέον πωλούνται ή κοινοποιούνται',
    'change.sensitive-data-started': '{subject}: ευαίσθητα δεδομένα υποβάλλονται πλέον σε επεξεργασία',
    'change.exemption-dropped': '{subject}: δεν εξαιρείται πλέον από τη συγκατάθεση',
    'change.consent-opt-in': '{subject}: η συγκατάθεσή σας ζητείται πλέον εκ των προτέρων',
    'change.category-removed': '{subject}: κατάργηση κατηγορίας',
    'change.service-removed': '{subject}: κατάργηση υπηρεσίας',
    'change.purpose-id-removed': '{subject}: κατάργηση σκοπών',
    'change.transfer-removed': '{subject}: δεδομένα δεν διαβιβάζονται πλέον σε μία χώρα',
    'change.item-removed': '{subject}: κατάργηση',
    'change.item-deactivated': '{subject}: δεν χρησιμοποιείται πλέον',
    'change.lifetime-shorter': '{subject}: μικρότερη διάρκεια',
    'change.rolling-stopped': '{subject}: δεν ανανεώνεται πλέον σε κάθε επίσκεψη',
    'change.retention-shorter': '{subject}: τα δεδομένα που συλλέγονται διατηρούνται λιγότερο',
    'change.storage-narrower': '{subject}: αποθήκευση λιγότερο μόνιμη ή λιγότερο εκτεταμένη',
    'change.category-narrower': '{subject}: στενότερος σκοπός',
    'change.provider-removed': '{subject}: αφαίρεση παρόχου',
    'change.recipient-removed': '{subject}: ένας αποδέκτης λιγότερος',
    'change.pattern-narrower': '{subject}: καλύπτει λιγότερα ονόματα',
    'change.domain-narrower': '{subject}: μπορεί να διαβαστεί σε λιγότερους τομείς',
    'change.partitioned-added': '{subject}: διατηρείται πλέον χωριστά για κάθε ιστότοπο',
    'change.party-first': '{subject}: ανήκει πλέον στον τομέα του ίδιου του ιστοτόπου',
    'change.sale-or-share-stopped':
      '{subject}: προσωπικές πληροφορίες δεν πωλούνται ούτε κοινοποιούνται πλέον',
    'change.sensitive-data-stopped': '{subject}: ευαίσθητα δεδομένα δεν υποβάλλονται πλέον σε επεξεργασία',
    'change.exemption-gained': '{subject}: εξαιρείται πλέον από τη συγκατάθεση',
    'change.consent-changed': '{subject}: άλλαξε αυτό που σας ζητείται',
    'change.purpose-changed': '{subject}: ο σκοπός περιγράφεται διαφορετικά',
    'change.condition-changed': '{subject}: άλλαξε η προϋπόθεση χρήσης',
    'change.ground-changed': '{subject}: άλλαξε ο λόγος της εξαίρεσης',
    'change.legal-basis-changed': '{subject}: άλλαξε η νομική βάση',
    'change.surfaces-changed': '{subject}: άλλαξαν τα σημεία χρήσης',
    'change.country-changed': '{subject}: άλλαξε η χώρα',
    'change.role-changed': '{subject}: άλλαξε ο ρόλος',
    'change.item-renamed': '{subject}: αλλαγή ονόματος',
    'change.service-renamed': '{subject}: αλλαγή ονόματος της υπηρεσίας',
    'change.category-renamed': '{subject}: αλλαγή ονόματος της κατηγορίας',
    'change.provider-renamed': '{subject}: αλλαγή ονόματος του παρόχου',
    'change.name-changed': '{subject}: αλλαγή τεχνικού ονόματος',
    'change.safeguard-changed': '{subject}: άλλη εγγύηση για μια διαβίβαση δεδομένων',
    'change.translation-changed': '{subject}: άλλαξε η μετάφραση',
    'change.label-changed': '{subject}: άλλαξε το όνομα ή η περιγραφή',
    'change.order-changed': '{subject}: άλλαξε η θέση στον κατάλογο',
    'change.details-changed': '{subject}: άλλαξαν οι λεπτομέρειες',
    'change.provider-defined': '{subject}: περιγράφεται πλέον ως πάροχος',
    'change.provider-dropped': '{subject}: δεν περιγράφεται πλέον ως πάροχος',
    'change.locales-changed': '{subject}: άλλαξαν οι γλώσσες της σελίδας',
    'change.jurisdictions-changed': '{subject}: άλλαξαν τα δίκαια που λαμβάνονται υπόψη',
    'change.site-changed':
      '{subject}: άλλαξαν το όνομα, οι διευθύνσεις ή τα στοιχεία επικοινωνίας του ιστοτόπου',
    'change.policy-changed':
      '{subject}: άλλαξαν οι ημερομηνίες, η έκδοση ή ο τρόπος ανακοίνωσης της πολιτικής',
    'change.consent-settings-changed': '{subject}: άλλαξε ο τρόπος διατήρησης ή ανάκλησης της επιλογής',
    'change.labels-changed': '{subject}: άλλαξε η διατύπωση της σελίδας',
    'change.other': '{subject}: αλλαγή',
  },
}

export default el
