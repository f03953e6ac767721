export { ContactPage } from './contact-page.tsx';
export { ContactsPage } from './contacts-page.tsx';
export { CreateContactDialog } from './components/create-contact-dialog.tsx';
export { OrganisationPage } from './organisation-page.tsx';
export { OrganisationsPage } from './organisations-page.tsx';
export { PeopleList } from './components/people-list.tsx';
export { CreateOrganisationDialog } from './components/create-organisation-dialog.tsx';
